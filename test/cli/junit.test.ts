import { SaxesParser } from 'saxes';
import { xmlDocument } from '../../src/cli/junit/xml';
import { sampleWithAccepted } from './accepted';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads a document with a strict parser: anything that is no well-formed XML throws. */
function read(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('no document');
  return document;
}

async function report(...args: readonly string[]): Promise<{ exit: number; root: Node }> {
  const { exit, out } = await attain('validate', ...args, '--format', 'junit');
  return { exit, root: read(out) };
}

const casesIn = (root: Node): Node[] => root.children.flatMap(({ children }) => children);
const failuresIn = (root: Node): Node[] =>
  casesIn(root).flatMap(({ children }) => children.filter(({ name }) => name === 'failure'));

test('has a suite for each file, and a case for each indicator and for the table', async () => {
  const { root } = await report(SAMPLE, SAMPLE_EN);
  expect([root.name, root.children.map(({ name, attributes }) => [name, attributes['name']])]).toEqual([
    'testsuites',
    [
      ['testsuite', SAMPLE],
      ['testsuite', SAMPLE_EN],
    ],
  ]);
  expect(root.children[0]?.children).toHaveLength(13);
  expect(root.children[0]?.children[0]?.attributes).toEqual({
    classname: `${SAMPLE} 施政績效!A4:D45`,
    name: '表格 施政績效!A4:D45',
  });
});

test('counts the cases that fail, as readers of test results do', async () => {
  const { root } = await report(SAMPLE, SAMPLE_EN);
  for (const suite of root.children) {
    const failing = suite.children.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect(suite.attributes).toMatchObject({
      tests: String(suite.children.length),
      failures: String(failing.length),
    });
  }
  const sum = (key: string): number =>
    root.children.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  expect(root.attributes).toMatchObject({ tests: String(sum('tests')), failures: String(sum('failures')) });
});

test('fails with what is at or above the level, and no more', async () => {
  const counts: number[] = [];
  for (const level of ['never', 'error', 'warning', 'info']) {
    const { root, exit } = await report(SAMPLE, '--fail-on', level);
    counts.push(failuresIn(root).length);
    expect(exit).toBe(failuresIn(root).length > 0 ? 1 : 0);
  }
  expect(counts[0]).toBe(0);
  expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  expect(new Set(counts).size).toBe(4);
});

test('says where and why in each failure', async () => {
  const failures = failuresIn((await report(SAMPLE)).root);
  const found = failures.find(({ attributes }) => attributes['message']?.startsWith('施政績效!D25 '));
  expect(found?.attributes['type']).toBe('rate-mismatch');
  expect(found?.text).toContain('92,885 ÷ 8,000 = 1,161.06%');
});

test('never fails with what was accepted, but tells it', async () => {
  const { path } = await sampleWithAccepted(folder);
  const [before, after] = [(await report(SAMPLE)).root, (await report(path)).root];
  expect(failuresIn(after)).toHaveLength(failuresIn(before).length - 1);
  const told = casesIn(after).flatMap(({ children }) => children.filter(({ name }) => name === 'system-out'));
  expect(told.map(({ text }) => text).join('')).toContain('已接受：上級機關核定');
});

test('writes whatever a cell may hold as XML that can be read', () => {
  const text = 'a<b & "c" ]]> \u0007\uD800😀\uFFFF\r\n\t末';
  const xml = xmlDocument({ name: 'a', attributes: { b: text }, children: [text] });
  const { attributes, text: inside } = read(xml);
  expect([attributes['b'], inside]).toEqual(Array(2).fill('a<b & "c" ]]> 😀\r\n\t末'));
});
