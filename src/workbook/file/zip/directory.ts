import { strFromU8 } from 'fflate';
import { FILE_LIMITS } from '../fileLimits';
import { RefusedFile } from '../unreadable';

/** One entry of an archive, as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  /** Date and time as DOS writes them. */
  readonly modified: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
}

const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const END_64 = { signature: 0x06064b50, length: 56 };
const ENCRYPTED = 0x1;
/** Where a number stands in the entry's 64-bit extension. */
const IN_EXTENSION = 0xffffffff;
const EXTENSION_64 = 0x0001;

/** Lists the entries of an archive; unpacks nothing. Throws `RefusedFile` for what Excel would not open. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = placeOf(view, endOf(view));
  if (count > FILE_LIMITS.parts) throw new RefusedFile('too-many-parts', String(count));
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(bytes, view, at);
    // Names that differ in case alone are one name to Excel; which of the two it is, nobody can say.
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw new RefusedFile('damaged', `two entries ${entry.name}`);
    names.add(key);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new RefusedFile('damaged', 'no directory');
}

/** Where the directory begins, and how many entries it has; in 64 bits where the archive says so. */
function placeOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const said = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const locator = end - LOCATOR_64.length;
  const isLong = said.count === 0xffff || said.start === IN_EXTENSION;
  if (!isLong || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64.signature) return said;
  const record = Number(view.getBigUint64(locator + 8, true));
  refuseBeyond(view, record, END_64.length);
  if (view.getUint32(record, true) !== END_64.signature) throw new RefusedFile('damaged', 'no directory');
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  refuseBeyond(view, at, ENTRY.length);
  if (view.getUint32(at, true) !== ENTRY.signature) throw new RefusedFile('damaged', `no entry at ${at}`);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new RefusedFile('password', 'encrypted entry');
  const nameEnd = at + ENTRY.length + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  refuseBeyond(view, at, next - at);
  const said = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [size = 0, packed = 0, local = 0] = extended(view, said, nameEnd, extraEnd);
  const name = plainName(strFromU8(bytes.subarray(at + ENTRY.length, nameEnd)));
  const start = dataStart(view, local);
  refuseBeyond(view, start, packed);
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    modified: view.getUint32(at + 12, true),
    data: bytes.subarray(start, start + packed),
  };
  return { entry, next };
}

/** Some programs of Windows write folders with its own sign, which no archive knows; Excel reads them. */
const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

/** Programs that stream large files put 64-bit numbers, in this order, where the plain ones say so. */
function extended(view: DataView, said: readonly number[], from: number, to: number): readonly number[] {
  if (!said.includes(IN_EXTENSION)) return said;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTENSION_64) continue;
    let place = at + 4;
    return said.map((number) => {
      if (number !== IN_EXTENSION) return number;
      refuseBeyond(view, place, 8);
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    });
  }
  return said;
}

function dataStart(view: DataView, local: number): number {
  refuseBeyond(view, local, LOCAL.length);
  if (view.getUint32(local, true) !== LOCAL.signature) {
    throw new RefusedFile('damaged', `no data at ${local}`);
  }
  return local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function refuseBeyond(view: DataView, at: number, length: number): void {
  if (at + length > view.byteLength) throw new RefusedFile('damaged', 'cut off');
}
