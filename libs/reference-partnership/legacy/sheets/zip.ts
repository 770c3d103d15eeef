/** CRC-32 of ISO 3309, as a zip archive needs it. */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, little end first. */
function littleEndian(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** 1 January 1980 at midnight: a real time would change the bytes. */
const moment = [
  [2, 0],
  [2, 0x21],
] as const;
const version = 20;
const utf8Names = 0x0800;

/**
 * A zip archive of files that are not compressed: the same bytes everywhere, which a compressor does not promise.
 *
 * @param files content by path, in order
 * @see APPNOTE.TXT of PKWARE, 4.3
 */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const about = [
      [2, version],
      [2, utf8Names],
      [2, 0],
      ...moment,
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    locals.push(littleEndian([4, 0x04034b50], ...about), name, content);
    entries.push(
      littleEndian([4, 0x02014b50], [2, version], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += 30 + name.length + content.length;
  }
  const count = Object.keys(files).length;
  const directory = joined(entries);
  const end = littleEndian(
    [4, 0x06054b50],
    ...([
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return joined([...locals, directory, end]);
}
