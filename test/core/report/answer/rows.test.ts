import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../../../../src/core/report/indicator';
import { readRow } from '../bed/report';
import { parseRows } from './rows/row';

const DIRECTORY = join(__dirname, 'rows');
const FILES = readdirSync(DIRECTORY).filter((name) => name.endsWith('.txt'));

/** What was taken from the prose, in the words of the row files. */
function answerOf({ actual, undecided }: Indicator): string {
  if (undecided.length > 0) return 'asked';
  if (!actual) return 'nothing';
  const { value, unit } = actual.quantity;
  return `${value.toDecimalPlaces(4).toString()}${unit.name === '' ? '' : ` ${unit.name}`}`;
}

describe.each(FILES)('%s', (name) => {
  const rows = parseRows(readFileSync(join(DIRECTORY, name), 'utf8'));

  it.each(rows.map((row) => [row.line, row.told, row] as const))('%d: %s', async (_, told, row) => {
    const indicator = await readRow({ name: row.name, target: row.target, told });
    const answer = answerOf(indicator);
    expect(row.answers).toContain(answer);
  });
});

describe('a row file says what it means', () => {
  it.each([
    ['> 甲 | 3 場\n辦理 3 場', 'line 1: nothing is said of this row'],
    ['辦理 3 場', 'line 1 is no line of a row file'],
    ['> 甲\n辦理 3 場\n= 3 場', 'line 1 has no target'],
  ])('%j', (text, message) => {
    expect(() => parseRows(text)).toThrow(message);
  });
});
