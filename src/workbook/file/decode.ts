import { RefusedFile } from './unreadable';

/** Reads the bytes of an XML part as text, in the encoding that it says. Throws when they are not in it. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // What is written back is always UTF-8.
    return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(["'])[^"']*\2/, '$1');
  } catch (cause) {
    throw new RefusedFile('damaged', `${part}: not in ${encoding} (${String(cause)})`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[\w.:-]+)["']/.exec(start);
  return said?.groups?.['name']?.toLowerCase() ?? 'utf-8';
}
