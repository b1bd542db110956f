import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** ZIP 2.0: folders and deflated entries. */
const VERSION = 20;
const NAMES_ARE_UTF_8 = 0x800;
/** The first day that DOS knows: a file is the same whenever it is written. */
const NO_TIME = (1 << 21) | (1 << 16);

/** An entry of new bytes. `stored` is quicker, for what is read back at once. */
export function packed(name: string, bytes: Uint8Array, form: 'packed' | 'stored'): ZipEntry {
  const facts = { name, crc: crc32(bytes), size: bytes.length, modified: NO_TIME };
  return form === 'stored'
    ? { ...facts, method: 0, data: bytes }
    : { ...facts, method: 8, data: deflateSync(bytes) };
}

/** An archive of these entries, in order; their packed bytes stand in it as they are. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const heads = named.reduce((sum, { name }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const writer = new Writer(heads + data + END_LENGTH);
  const places = named.map(({ entry, name }) => {
    const place = writer.at;
    writer.numbers([4, 0x04034b50], ...facts(entry, name));
    writer.bytes(name);
    writer.bytes(entry.data);
    return place;
  });
  const directory = writer.at;
  named.forEach(({ entry, name }, index) => {
    writer.numbers([4, 0x02014b50], [2, VERSION], ...facts(entry, name));
    // No comment, first disk, no attributes.
    writer.numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, places[index] ?? 0]);
    writer.bytes(name);
  });
  const length = writer.at - directory;
  writer.numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length]);
  writer.numbers([4, length], [4, directory], [2, 0]);
  return writer.written;
}

/** Bytes and value of a number. */
type Field = readonly [2 | 4, number];

/** What the head of an entry and its line in the directory both say. */
function facts({ method, modified, crc, data, size }: ZipEntry, name: Uint8Array): readonly Field[] {
  return [
    [2, VERSION],
    [2, NAMES_ARE_UTF_8],
    [2, method],
    [4, modified],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

class Writer {
  readonly written: Uint8Array;
  private readonly view: DataView;
  at = 0;

  constructor(length: number) {
    this.written = new Uint8Array(length);
    this.view = new DataView(this.written.buffer);
  }

  numbers(...fields: readonly Field[]): void {
    for (const [length, value] of fields) {
      if (length === 2) this.view.setUint16(this.at, value, true);
      else this.view.setUint32(this.at, value, true);
      this.at += length;
    }
  }

  bytes(bytes: Uint8Array): void {
    this.written.set(bytes, this.at);
    this.at += bytes.length;
  }
}
