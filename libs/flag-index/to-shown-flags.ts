import type { ShownFlag } from '#schemas';
import { agencyOf, type PartnershipDirectory } from '#libs/access';
import type { JudgedFlag } from './judged-flag.ts';

/**
 * What the reader sees of the flags that may be shown, most telling first. Flags that look alike at L0 and L1 are shown once: their number
 * would tell more than the level allows.
 *
 * @param reference quoted at the broker desk for what is shown at L0
 */
export function toShownFlags(
  judged: readonly JudgedFlag[],
  directory: PartnershipDirectory,
  reference: string,
): readonly ShownFlag[] {
  const shown = judged.flatMap((flag) => toShownFlag(flag, directory, reference) ?? []);
  const once = new Map(
    shown.map((flag, index) => [flag.agency === undefined ? `${flag.level} ${flag.sector ?? ''}` : index, flag]),
  );
  return [...once.values()].sort((left, right) => compare(orderOf(left), orderOf(right)));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const levelOrder = { L3: '0', L2: '1', L1: '2', L0: '3' } as const;
const involvementOrder = { active: '0', recent: '1', historic: '2', 'not-shown': '3' } as const;

function orderOf({ level, agencyName, sector, involvement, category, since }: ShownFlag): string {
  return [
    levelOrder[level],
    involvementOrder[involvement],
    agencyName ?? sector ?? '',
    category ?? '',
    since ?? '',
  ].join('\n');
}

function toShownFlag(
  { flag, involvement, decision: { effect, level } }: JudgedFlag,
  directory: PartnershipDirectory,
  reference: string,
): ShownFlag | undefined {
  const owner = agencyOf(directory, flag.owner);
  if (effect === 'deny' || !level || !owner) return undefined;
  if (level === 'L0') return { level, involvement: 'not-shown', reference };
  if (level === 'L1') return { level, involvement: 'not-shown', sector: owner.sector };
  // A team that was dissolved is answered for by the agency's first.
  const contactRoute = owner.teams.find(({ code }) => code === flag.team) ?? owner.teams[0];
  return {
    level,
    sector: owner.sector,
    agency: owner.id,
    agencyName: owner.name,
    category: flag.category,
    involvement,
    since: flag.since,
    ...(flag.ended !== undefined && { ended: flag.ended }),
    ...(contactRoute && { contactRoute }),
  };
}
