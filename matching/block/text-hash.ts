/** Stands for several hashes: no text has it as its own. */
export const several = -0x8000_0000;

/** A hash of a text, 32 bits, never 0 nor `several` (FNV-1a with a last mix): equal texts have equal hashes; others rarely do, which costs a comparison and no error. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = mixed(hash, 0x9e3779b1);
  return hash === several ? 1 : hash;
}

/** Two hashes as one, order counts; never 0. */
export function mixed(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 16), 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}
