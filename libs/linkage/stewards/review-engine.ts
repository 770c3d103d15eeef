import { type ExplainedStep, type HubModel, LiveMatcher } from '#matching';
import type { AgencyRecord, ReviewComparison } from '#schemas';

/** How strongly two records speak for one person, and why. */
export interface ComparedPair {
  /** Bits, prior included. */
  readonly matchWeight: number;
  readonly comparisons: readonly ReviewComparison[];
}

/** Records held to compare two of them. */
const recordsHeld = 4;

/** The matching engine as the stewards' part of the house uses it: nothing else here calls it. */
export class ReviewEngine {
  readonly modelId: string;
  /** Bits. */
  readonly priorWeight: number;
  /** Records are linked at or above `link`, and asked about at or above `review`; bits, prior included. */
  readonly thresholds: { readonly link: number; readonly review: number };
  private readonly matcher: LiveMatcher;

  constructor(model: HubModel) {
    this.modelId = model.id;
    this.priorWeight = model.priorWeight;
    this.thresholds = { link: model.thresholds.link, review: model.thresholds.review };
    this.matcher = new LiveMatcher(model, recordsHeld);
  }

  /** Compares two records; the rows add up, with the prior, to the whole. */
  compare(left: AgencyRecord, right: AgencyRecord): ComparedPair {
    this.matcher.hold('left', 0n, left.recordRef.agency, left);
    this.matcher.hold('right', 0n, right.recordRef.agency, right);
    const { steps, matchWeight } = this.matcher.explain('left', 'right');
    return { matchWeight, comparisons: rowsOf(steps.filter(({ name }) => name !== 'prior')) };
  }
}

const isIdentifier = ({ name }: ExplainedStep): boolean => name.startsWith('identifier:');
const isOneSource = ({ name }: ExplainedStep): boolean => name === 'one source';

/** Of identifiers one row, since which of them a record holds tells whose it is; and none that says that both are of one source. */
function rowsOf(steps: readonly ExplainedStep[]): ReviewComparison[] {
  const numbers = steps.filter(isIdentifier);
  const source = steps.filter(isOneSource);
  return [
    ...steps
      .filter((step) => !isIdentifier(step) && !isOneSource(step))
      .map(({ name, level = name, bits, sentence }) => ({ comparison: name, level, matchWeight: bits, sentence })),
    ...(numbers.length > 0 ? [numbersRow(numbers)] : []),
    ...(source.length > 0 ? [{ ...contextRow, matchWeight: sumOf(source) }] : []),
  ];
}

const sumOf = (steps: readonly ExplainedStep[]): number => steps.reduce((sum, { bits }) => sum + bits, 0);

const contextRow = {
  comparison: 'context',
  level: 'known',
  sentence: 'How often two records held in this way are of one person.',
} as const;

function numbersRow(numbers: readonly ExplainedStep[]): ReviewComparison {
  const agrees = numbers.some(({ level }) => level === 'agrees');
  const differs = numbers.some(({ level }) => level !== 'agrees');
  const level = agrees ? (differs ? 'agree-and-differ' : 'agree') : 'differ';
  return { comparison: 'identifier', level, matchWeight: sumOf(numbers), sentence: numbersSentences[level] };
}

const numbersSentences = {
  agree: 'An identifier is the same.',
  'agree-and-differ': 'One identifier is the same and another differs.',
  differ: 'An identifier differs.',
} as const;
