import type { Review } from '#schemas';
import { words } from '../words/words.ts';

/** One bar of the waterfall: from what was known before to what is known with this step. */
export interface WaterfallStep {
  readonly title: string;
  /** `Speaks strongly for`, ...: what the bar shows, in words; of the sum also `Divided`. */
  readonly verdict: string;
  /** With its sign and one decimal, in bits: `+3.2`. */
  readonly weight: string;
  readonly direction: 'for' | 'against' | 'neither' | 'total';
  /** Left edge and width of the bar, 0 to 1000 over the whole chart. */
  readonly x: number;
  readonly width: number;
}

/** The bars in order, and where zero lies between 0 and 1000. */
export interface Waterfall {
  readonly zeroX: number;
  readonly steps: readonly WaterfallStep[];
}

interface Span {
  readonly title: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

// Below half a bit the model's odds change by less than the factor 1.4; from 4 bits on by 16 and more.
const littleBits = 0.5;
const strongBits = 4;
const chartWidth = 1000;
const narrowestBar = 4;

/** What is compared, in words: `birthDate` as `Birth date`, one without words of its own as it is written. */
export function titleOfComparison(comparison: string): string {
  const known = words.comparison[comparison];
  if (known !== undefined) return known;
  const text = comparison
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Where all the evidence leads, in words alone: a sum near zero says neither, and how often pairs of a sum are one person is not known well enough
 * for a number.
 */
export function leaningOf({ matchWeight }: Pick<Review, 'matchWeight'>): 'for' | 'against' | 'divided' {
  if (Math.abs(matchWeight) < strongBits) return 'divided';
  return matchWeight > 0 ? 'for' : 'against';
}

const leaningVerdicts = { for: 'Speaks for', against: 'Speaks against', divided: 'Divided' } as const;

function verdictOf(weight: number): string {
  if (Math.abs(weight) < littleBits) return 'Says little';
  const strength = Math.abs(weight) >= strongBits ? 'strongly ' : '';
  return `Speaks ${strength}${weight > 0 ? 'for' : 'against'}`;
}

/** Weight in bits with its sign, a true minus sign and one decimal. */
export function signedBits(weight: number): string {
  const rounded = Math.abs(weight).toFixed(1);
  return rounded === '0.0' ? '0.0' : `${weight > 0 ? '+' : '−'}${rounded}`;
}

function directionOf({ weight, isTotal }: Span): WaterfallStep['direction'] {
  if (isTotal) return 'total';
  if (Math.abs(weight) < littleBits) return 'neither';
  return weight > 0 ? 'for' : 'against';
}

function spansOf(review: Review): readonly Span[] {
  const spans: Span[] = [];
  const add = (title: string, weight: number): void => {
    const from = spans.at(-1)?.to ?? 0;
    spans.push({ title, weight, from, to: from + weight, isTotal: false });
  };
  add('Before looking: two records chosen by chance', review.priorWeight);
  for (const { comparison, matchWeight } of review.comparisons) add(titleOfComparison(comparison), matchWeight);
  return [
    ...spans,
    { title: 'All together', weight: review.matchWeight, from: 0, to: review.matchWeight, isTotal: true },
  ];
}

/** The evidence of a review as a waterfall: each bar begins where the one above ends, the last one begins at zero. */
export function waterfallOf(review: Review): Waterfall {
  const spans = spansOf(review);
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const scale = chartWidth / Math.max(most - least, 1);
  const xOf = (weight: number): number => Math.round((weight - least) * scale);
  return {
    zeroX: xOf(0),
    steps: spans.map((span) => ({
      title: span.title,
      verdict: span.isTotal ? leaningVerdicts[leaningOf(review)] : verdictOf(span.weight),
      weight: signedBits(span.weight),
      direction: directionOf(span),
      x: Math.min(xOf(Math.min(span.from, span.to)), chartWidth - narrowestBar),
      width: Math.max(xOf(Math.max(span.from, span.to)) - xOf(Math.min(span.from, span.to)), narrowestBar),
    })),
  };
}
