import { RefusedFile } from '../file/unreadable';

/** The share of signs that an office added to Big5 itself, for the names of people and places. */
const MOST_UNUSUAL = 0.1;

/**
 * The text of a file that does not say how it is encoded: UTF-8 or UTF-16 where it begins with a mark or can
 * be nothing else, then Big5, in which Excel writes in Taiwan, then the Windows encoding of western Europe.
 * Throws `RefusedFile` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new RefusedFile('empty', 'no bytes');
  const text = utf16(bytes) ?? utf8(bytes) ?? big5(bytes) ?? western(bytes);
  if (text.includes('\0')) throw new RefusedFile('no-workbook', 'no text');
  return text;
}

/** By its mark, or by the empty halves of Latin letters: every comma, quote and line end is one. */
function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decoded('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decoded('utf-16be', bytes);
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function big5(bytes: Uint8Array): string | null {
  let common = 0;
  let unusual = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    // The curved quotes and dashes of western text would be first halves below this range.
    if (first >= 0xa1 && first <= 0xf9 && isSecondHalf(bytes[at + 1] ?? 0)) common++;
    else unusual++;
    if (isSecondHalf(bytes[at + 1] ?? 0)) at++;
  }
  return unusual <= (common + unusual) * MOST_UNUSUAL ? decoded('big5', bytes) : null;
}

const isSecondHalf = (byte: number): boolean =>
  (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);

/** What Windows has from 0x80 on, where ISO 8859-1 has control characters; Node decodes both as the latter. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function western(bytes: Uint8Array): string {
  return decoded('latin1', bytes).replace(/[\x80-\x9f]/g, (sign) =>
    WESTERN.charAt(sign.charCodeAt(0) - 0x80),
  );
}

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
