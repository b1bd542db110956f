import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDirectory } from '../../../../src/workbook/file/zip/directory';
import { packed, writeArchive } from '../../../../src/workbook/file/zip/pack';
import { unpack } from '../../../../src/workbook/file/zip/unpack';
import { archive, entry } from '../../../fixtures/files/archive';

const CONTENTS = { 'a.txt': '甲乙丙', 'folder/空.xml': '', 'b.bin': 'b'.repeat(100_000) };

const contentsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(readDirectory(bytes).map((part) => [part.name, strFromU8(unpack(part))]));

/** The archive with the end that programs write which always count in 64 bits. */
function withLongEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const long = new Uint8Array(bytes.length + 76);
  const [old, view] = [new DataView(bytes.buffer), new DataView(long.buffer)];
  long.set(bytes.subarray(0, end));
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(end + 10, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(end + 16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  long.set(bytes.subarray(end), end + 76);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return long;
}

test('reads what another program packed', () => {
  const made = zipSync(
    Object.fromEntries(Object.entries(CONTENTS).map(([name, text]) => [name, strToU8(text)])),
  );
  expect(contentsOf(made)).toEqual(CONTENTS);
});

test('packs what another program reads', () => {
  for (const form of ['packed', 'stored'] as const) {
    const made = writeArchive(
      Object.entries(CONTENTS).map(([name, text]) => packed(name, strToU8(text), form)),
    );
    const read = Object.entries(unzipSync(made)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(Object.fromEntries(read)).toEqual(CONTENTS);
  }
});

test('reads a directory that counts in 64 bits, and refuses one that leads nowhere', () => {
  const long = withLongEnd(archive(Object.entries(CONTENTS).map(([name, text]) => entry(name, text))));
  expect(contentsOf(long)).toEqual(CONTENTS);
  const nowhere = long.slice();
  new DataView(nowhere.buffer).setBigUint64(long.length - 22 - 12, 2n ** 60n, true);
  expect(() => readDirectory(nowhere)).toThrow('damaged');
});

test('hands on an entry as it was packed', () => {
  const [before] = readDirectory(archive([entry('a', 'x'.repeat(999))]));
  const [after] = readDirectory(writeArchive(before ? [before] : []));
  expect(after).toEqual(before);
});
