const littleEndian = new Uint32Array(BigUint64Array.of(1n).buffer)[0] === 1;

/** Where the lower and the higher half of a number of 64 bits stand in memory, which is the machine's: numbers are sorted by two at once so. */
export const low = littleEndian ? 0 : 1;
export const high = littleEndian ? 1 : 0;
