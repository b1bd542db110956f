import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatement } from '../../../src/core/reading/statement';
import { readable } from '../../../src/core/text/readable';
import { expectedLines, readLines } from './specs/compare';
import { parseSpecs } from './specs/spec';

const DIRECTORY = join(__dirname, 'specs');
/** The year that 本年 and `this year` mean in the specs. */
const REPORT_YEAR = 2024;
const FILES = readdirSync(DIRECTORY).filter((name) => name.endsWith('.txt'));

it('there are spec files, and no sentence stands in them twice', () => {
  const sentences = FILES.flatMap((name) => parseSpecs(readFileSync(join(DIRECTORY, name), 'utf8'))).map(
    ({ sentence }) => sentence,
  );
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});

describe.each(FILES)('%s', (name) => {
  const specs = parseSpecs(readFileSync(join(DIRECTORY, name), 'utf8'));

  it.each(specs.map((spec) => [spec.line, spec.sentence, spec] as const))('%d: %s', (_, sentence, spec) => {
    const statement = readStatement(readable(sentence).plain, REPORT_YEAR);
    expect(readLines(spec, statement).join('\n')).toBe(expectedLines(spec).join('\n'));
  });
});

describe('a spec file says what it means', () => {
  it.each([
    ['> 辦理 3 場。', 'nothing is said of this sentence'],
    ['> 辦理 3 場。\n3 場: done', 'line 2 is no line of a spec'],
    ['- 3 場: done', 'line 1 is no line of a spec'],
  ])('%j', (text, message) => {
    expect(() => parseSpecs(text)).toThrow(message);
  });

  it('a role that is none is an error, and a wrong one is told', () => {
    const [wrong] = parseSpecs('> 辦理 3 場。\n- 3 場: target, done');
    const [unknown] = parseSpecs('> 辦理 3 場。\n- 3 場: dnoe');
    const statement = readStatement('辦理 3 場。', REPORT_YEAR);
    expect(wrong && readLines(wrong, statement)).toEqual(['- 3 場: not target, done']);
    expect(() => unknown && readLines(unknown, statement)).toThrow('dnoe is no role');
  });
});
