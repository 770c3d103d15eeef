import type { Database } from '../database.ts';

/** The newest version held of any record of a stream: where a connector that lost its state goes on. */
export class PostgresLastVersions {
  constructor(private readonly database: Database) {}

  /** @returns an unsigned 64-bit integer in decimal; 0 when no record of the stream is held */
  async of(agency: string, stream: string): Promise<string> {
    const [row] = await this.database.query<{ version: string }>(
      `select version from identity.agency_record where agency = $1 and stream = $2 order by version desc limit 1`,
      [agency, stream],
    );
    return row?.version ?? '0';
  }
}
