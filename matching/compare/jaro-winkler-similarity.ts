/** Winkler's boost for a common prefix of up to four letters applies from here on. */
const boostFrom = 0.7;
const scale = 0.1;

/** Jaro similarity of two texts of at most 31 code units each, with one bit a letter. */
function jaroSimilarity(left: string, right: string): number {
  const reach = Math.max(0, (Math.max(left.length, right.length) >> 1) - 1);
  let matchedLeft = 0;
  let matchedRight = 0;
  let matches = 0;
  for (let at = 0; at < left.length; at++) {
    const letter = left.charCodeAt(at);
    const to = Math.min(right.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= to; other++) {
      if ((matchedRight & (1 << other)) !== 0 || right.charCodeAt(other) !== letter) continue;
      matchedLeft |= 1 << at;
      matchedRight |= 1 << other;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  // Half of those out of order, rounded down as in Winkler's own code.
  let transpositions = 0;
  let other = 0;
  for (let at = 0; at < left.length; at++) {
    if ((matchedLeft & (1 << at)) === 0) continue;
    while ((matchedRight & (1 << other)) === 0) other++;
    if (left.charCodeAt(at) !== right.charCodeAt(other)) transpositions++;
    other++;
  }
  return (matches / left.length + matches / right.length + (matches - (transpositions >> 1)) / matches) / 3;
}

/**
 * How alike two short texts are written, 0..1, with weight on their beginnings. Symmetric: Jaro's greedy matching depends on the side it starts
 * from, so it starts from the text that orders first. Of longer texts the first 31 letters count.
 *
 * @see Winkler (1990), String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage
 */
export function jaroWinklerSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  if (left > right) return jaroWinklerSimilarity(right, left);
  const first = left.length > 31 ? left.slice(0, 31) : left;
  const second = right.length > 31 ? right.slice(0, 31) : right;
  const jaro = jaroSimilarity(first, second);
  if (jaro < boostFrom) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < first.length && first.charCodeAt(prefix) === second.charCodeAt(prefix)) prefix++;
  return jaro + prefix * scale * (1 - jaro);
}

/** One bit for each letter that occurs, letters 32 apart sharing one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** More than this two different texts are never alike: what their lengths, beginnings and letters allow. */
function mostAlike(left: string, right: string): number {
  const [ours, theirs] = [Math.min(31, left.length), Math.min(31, right.length)];
  if (ours === 0 || theirs === 0) return 0;
  let prefix = 0;
  while (prefix < 4 && prefix < ours && prefix < theirs && left.charCodeAt(prefix) === right.charCodeAt(prefix))
    prefix++;
  let matches = Math.min(ours, theirs);
  // Letters of longer texts may stand behind what counts.
  if (left.length <= 31 && right.length <= 31) {
    const [own, other] = [lettersOf(left), lettersOf(right)];
    matches = Math.min(matches, ours - bitsIn(own & ~other), theirs - bitsIn(other & ~own));
  }
  if (matches <= 0) return 0;
  const jaro = (matches / ours + matches / theirs + 1) / 3;
  return jaro + prefix * scale * (1 - jaro);
}

/**
 * The similarity where it is at least so much, else 0: most texts are so different that a look at their letters is enough.
 *
 * @param least 0..1
 */
export function jaroWinklerFrom(least: number, left: string, right: string): number {
  if (left === right) return 1;
  if (mostAlike(left, right) < least - 1e-9) return 0;
  const similarity = jaroWinklerSimilarity(left, right);
  return similarity >= least ? similarity : 0;
}
