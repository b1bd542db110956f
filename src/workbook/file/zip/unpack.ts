import { Inflate } from 'fflate';
import { FILE_LIMITS } from '../fileLimits';
import { RefusedFile } from '../unreadable';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** Packed bytes that go in at once; they never come out as more than about a thousand times as many. */
const CHUNK = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Whether an entry says of itself that it is larger than what is read. */
export function isTooLarge({ size, data }: ZipEntry): boolean {
  if (size > FILE_LIMITS.partBytes) return true;
  return size > FILE_LIMITS.freelyPackedBytes && size > data.length * FILE_LIMITS.packing;
}

/** The bytes of an entry. Throws `RefusedFile` when they are too many, or not those that the archive tells of. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (isTooLarge(entry)) throw new RefusedFile('too-large-inside', `${entry.name}: ${entry.size}`);
  const bytes = entry.method === STORED ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new RefusedFile('damaged', `${entry.name}: not what was packed`);
  }
  return bytes;
}

/** Stops at the first byte more than the archive says there are. */
function inflated({ name, method, size, data }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) throw new RefusedFile('damaged', `${name}: packed in way ${method}`);
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RefusedFile('damaged', `${name}: more than ${size}`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += CHUNK) {
    stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  }
  return bytes.subarray(0, length);
}
