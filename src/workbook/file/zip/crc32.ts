/** What a byte does to the sum when none, one, … seven others follow it: 256 numbers for each. */
const TABLE = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  TABLE[byte] = rest;
}
for (let at = 256; at < TABLE.length; at++) {
  const before = TABLE[at - 256] ?? 0;
  TABLE[at] = following(0, before) ^ (before >>> 8);
}

/** The checksum that a ZIP archive keeps for each of its entries. Takes eight bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = -1;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = sum ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    sum =
      following(7, low) ^
      following(6, low >>> 8) ^
      following(5, low >>> 16) ^
      following(4, low >>> 24) ^
      following(3, high) ^
      following(2, high >>> 8) ^
      following(1, high >>> 16) ^
      following(0, high >>> 24);
  }
  for (; at < bytes.length; at++) sum = following(0, sum ^ view.getUint8(at)) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** The part of a lowest byte that `others` bytes follow. */
function following(others: number, byte: number): number {
  return TABLE[(others << 8) | (byte & 0xff)] ?? 0;
}
