import { readDirectory } from '../../../src/workbook/file/zip/directory';
import { unpack } from '../../../src/workbook/file/zip/unpack';
import { walkXml } from '../../../src/workbook/file/xml';

/** The parts of a package by name, unpacked. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(readDirectory(bytes).map((entry) => [entry.name, unpack(entry)]));
}

/** The names of the parts that are not byte for byte the same in both packages, those that one lacks included. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...made.keys()])]
    .filter((name) => Buffer.compare(old.get(name) ?? Buffer.of(), made.get(name) ?? Buffer.of()) !== 0)
    .sort();
}

/** An XML part as a list of its elements, each with where it stands, its attributes and its text. */
export function elementsOf(xml: Uint8Array | undefined): readonly string[] {
  const found: string[] = [];
  const path: { name: string; said: string; text: string }[] = [];
  walkXml(new TextDecoder().decode(xml), {
    open({ name, attributes }) {
      const said = Object.entries(attributes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${value}`);
      path.push({ name, said: said.join(' '), text: '' });
    },
    text(data) {
      const inner = path.at(-1);
      if (inner) inner.text += data;
    },
    close() {
      const where = path.map(({ name }) => name).join('/');
      const inner = path.pop();
      found.push(`${where} ${inner?.said ?? ''} ${inner?.text ?? ''}`);
    },
  });
  return found;
}

/** A worksheet's cells by name, as their XML reads. */
export function cellsOf(xml: Uint8Array | undefined): ReadonlyMap<string, string> {
  const text = new TextDecoder().decode(xml);
  const cells = new Map<string, string>();
  walkXml(text, {
    close({ name, attributes, start }, end) {
      if (name === 'c') cells.set(attributes['r'] ?? '', text.slice(start, end));
    },
  });
  return cells;
}
