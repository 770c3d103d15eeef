import type { ExplainedStep } from '../../link/explain-pair.ts';
import { escaped } from './html.ts';

const [blue, orange, green, red, grey] = ['#1d70b8', '#f47738', '#00703c', '#d4351c', '#b1b4b6'];
const signed = (bits: number): string => `${bits >= 0 ? '+' : ''}${bits.toFixed(2)}`;

/** A probability as a bar beside its number. */
export function shareBar(share: number, kind: 'm' | 'u'): string {
  const width = Math.max(0, Math.min(1, share)) * 120;
  const text = share >= 0.001 || share === 0 ? share.toFixed(3) : share.toExponential(1);
  return `<svg width="190" height="14" viewBox="0 0 190 14" aria-hidden="true"><rect width="${width.toFixed(1)}" height="14" fill="${kind === 'm' ? blue : orange}"/></svg> ${text}`;
}

/** Bits from a middle line: for a match to the right, against it to the left. */
export function weightBar(bits: number): string {
  const length = Math.min(100, Math.abs(bits) * 5);
  const start = bits < 0 ? 100 - length : 100;
  return `<svg width="200" height="14" viewBox="0 0 200 14" aria-hidden="true"><rect x="${start.toFixed(1)}" width="${length.toFixed(1)}" height="14" fill="${bits < 0 ? red : green}"/><path d="M100 0v14" stroke="#0b0c0c"/></svg> ${signed(bits)}`;
}

/** How many pairs weigh what, on a logarithmic scale, with the thresholds as lines. */
export function weightHistogram(
  bins: readonly { readonly matchWeight: number; readonly pairs: number }[],
  thresholds: { readonly link: number; readonly review: number },
): string {
  const [width, height, bottom] = [900, 240, 200];
  const low = Math.floor(Math.min(thresholds.review, bins[0]?.matchWeight ?? 0)) - 1;
  const high = Math.ceil(Math.max(thresholds.link, bins.at(-1)?.matchWeight ?? 0)) + 2;
  const step = width / (high - low);
  const most = Math.log10(bins.reduce((largest, { pairs }) => Math.max(largest, pairs), 1) + 1);
  const x = (bits: number): string => ((bits - low) * step).toFixed(1);
  const bars = bins.map(({ matchWeight, pairs }) => {
    const tall = (Math.log10(pairs + 1) / most) * (bottom - 20);
    return `<rect x="${x(matchWeight)}" y="${(bottom - tall).toFixed(1)}" width="${(step * 0.9).toFixed(1)}" height="${tall.toFixed(1)}" fill="${matchWeight >= thresholds.link ? blue : grey}"><title>${matchWeight} to ${matchWeight + 1} bits: ${pairs} pairs</title></rect>`;
  });
  const line = (bits: number, name: string): string =>
    `<path d="M${x(bits)} 10V${bottom}" stroke="#0b0c0c" stroke-dasharray="4 3"/><text x="${x(bits)}" y="10" font-size="12" dx="3">${name} ${bits.toFixed(1)}</text>`;
  const every = Math.max(1, Math.round((high - low) / 12));
  const marks = Array.from({ length: high - low + 1 }, (_, at) => low + at)
    .filter((bits) => bits % every === 0)
    .map((bits) => `<text x="${x(bits)}" y="${bottom + 18}" font-size="12" text-anchor="middle">${bits}</text>`);
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Pairs by match weight">${bars.join('')}${line(thresholds.review, 'ask from')}${line(thresholds.link, 'link from')}${marks.join('')}<text x="${width / 2}" y="${bottom + 36}" font-size="12" text-anchor="middle">match weight, bits</text></svg>`;
}

/** The steps of a match weight one after another, from nothing to the sum. */
export function waterfall(steps: readonly ExplainedStep[], link: number): string {
  const sums = steps.reduce<readonly number[]>((before, { bits }) => [...before, (before.at(-1) ?? 0) + bits], []);
  const [low, high] = [Math.min(0, link, ...sums) - 1, Math.max(0, link, ...sums) + 1];
  const [left, row, chart] = [170, 22, 520];
  const x = (bits: number): number => left + ((bits - low) / (high - low)) * chart;
  const height = (steps.length + 1) * row + 10;
  const bars = steps.map(({ name, bits, sentence }, at) => {
    const [from, to] = [x((sums[at] ?? 0) - bits), x(sums[at] ?? 0)];
    return `<text x="0" y="${at * row + 15}" font-size="13">${escaped(name)}</text><rect x="${Math.min(from, to).toFixed(1)}" y="${at * row + 3}" width="${Math.max(1, Math.abs(to - from)).toFixed(1)}" height="${row - 6}" fill="${bits < 0 ? red : green}"><title>${escaped(sentence)}</title></rect><text x="${left + chart + 10}" y="${at * row + 15}" font-size="13">${signed(bits)}</text>`;
  });
  return `<svg width="${left + chart + 80}" height="${height}" viewBox="0 0 ${left + chart + 80} ${height}" role="img" aria-label="Waterfall of one pair"><path d="M${x(link).toFixed(1)} 0V${height - row}" stroke="#0b0c0c" stroke-dasharray="4 3"/><text x="${x(link).toFixed(1)}" y="${height - 8}" font-size="12" text-anchor="middle">link from ${link.toFixed(1)}</text>${bars.join('')}</svg>`;
}
