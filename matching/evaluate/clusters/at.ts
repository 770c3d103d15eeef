/** The number at a place that is known to exist: what `noUncheckedIndexedAccess` cannot see of loops over typed arrays. */
export function at(numbers: Int32Array | Float64Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
