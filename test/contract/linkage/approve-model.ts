import { signpost } from '#apps/matcher';
import { Database, PostgresModelProposals } from '#libs/postgres';

/** The operator proposes a model, two stewards approve it. */
export async function approveModel(databaseUrl: string, file: string): Promise<void> {
  const to = { out: () => undefined, error: () => undefined };
  const code = await signpost(['propose-model', '--model', file], { DATABASE_URL: databaseUrl }, to);
  if (code !== 0) throw new Error('the model was not proposed');
  const database = await Database.connect({ url: databaseUrl, connections: 1 });
  const proposals = new PostgresModelProposals(database);
  const [proposed] = await proposals.newest();
  for (const userId of ['sam', 'tess']) await proposals.approve(proposed?.id ?? '', { userId, at: new Date() });
  await database.close();
}
