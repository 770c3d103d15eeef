import type { LookUpAnswer } from '#schemas';
import type { Finding } from './finding.ts';
import type { JudgedFlag } from './judged-flag.ts';

/** What becomes of a look-up, before it is put into words. */
export interface View {
  readonly outcome: LookUpAnswer['outcome'];
  /** Whom the answer is about. */
  readonly subject?: string;
  /** Flags that the answer shows, each at the level decided. */
  readonly shown: readonly JudgedFlag[];
  /** Flags whose owners are told, shown or not. */
  readonly touched: readonly JudgedFlag[];
}

const isShown = ({ decision }: JudgedFlag): boolean => decision.effect === 'allow';
const tellsOwner = ({ decision }: JudgedFlag): boolean => decision.obligations.includes('tell-owner');

/**
 * Outcome, shown and touched flags of a look-up.
 *
 * Candidates whom the reader may see nothing of do not count: an answer about them must equal one about people nobody knows. The reader's own
 * agency's flags count, so that a namesake known to another agency is not shown as the person whom the reader works with. Who only may be meant is
 * never shown: the answer is as unsure as the finding, where one of them has something that the reader may see.
 *
 * @param judged flags by subject, of every agency: whom the question is about does not depend on which agencies were asked
 * @param isAsked whether the flags of an agency may be shown, and its owner told
 */
export function viewOf(
  finding: Finding,
  judged: ReadonlyMap<string, readonly JudgedFlag[]>,
  isAsked: (agency: string) => boolean = () => true,
): View {
  const { shown, touched, ...view } = viewOfAll(finding, judged);
  const asked = ({ flag }: JudgedFlag): boolean => isAsked(flag.owner);
  const kept = shown.filter(asked);
  const outcome = view.outcome === 'SHOWN' && kept.length === 0 ? 'NOTHING_TO_SHOW' : view.outcome;
  return { ...view, outcome, shown: kept, touched: touched.filter(asked) };
}

function viewOfAll(finding: Finding, judged: ReadonlyMap<string, readonly JudgedFlag[]>): View {
  if (finding.kind === 'not-enough') return { outcome: 'NOT_ENOUGH', shown: [], touched: [] };
  if (finding.kind === 'nobody') return { outcome: 'NOTHING_TO_SHOW', shown: [], touched: [] };
  if (finding.kind === 'person') return viewOfPerson(finding.subject, judged.get(finding.subject) ?? [], []);
  const silent = finding.subjects.flatMap((subject) => judged.get(subject) ?? []).filter(isSilent);
  if (finding.kind === 'unsure') {
    const isSeen = finding.subjects.some((subject) => judged.get(subject)?.some(isShown));
    return { outcome: isSeen ? 'AMBIGUOUS' : 'NOTHING_TO_SHOW', shown: [], touched: silent };
  }
  const candidates = finding.subjects.filter((subject) =>
    judged.get(subject)?.some((flag) => isShown(flag) || flag.decision.reason === 'OWN_AGENCY'),
  );
  const [only, ...others] = candidates;
  if (others.length > 0) return { outcome: 'AMBIGUOUS', shown: [], touched: silent };
  if (only === undefined) return { outcome: 'NOTHING_TO_SHOW', shown: [], touched: silent };
  return viewOfPerson(only, judged.get(only) ?? [], silent);
}

/** Silent owners are told whenever the question may have been about their person. */
const isSilent = ({ decision }: JudgedFlag): boolean => decision.reason === 'SILENT';

function viewOfPerson(subject: string, flags: readonly JudgedFlag[], silent: readonly JudgedFlag[]): View {
  const shown = flags.filter(isShown);
  const touched = [...new Map([...flags.filter(tellsOwner), ...silent].map((flag) => [flag.flag.id, flag])).values()];
  return { outcome: shown.length > 0 ? 'SHOWN' : 'NOTHING_TO_SHOW', subject, shown, touched };
}
