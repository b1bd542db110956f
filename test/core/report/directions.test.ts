import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRow } from './bed/report';

interface Named {
  readonly name: string;
  readonly target: string;
  readonly person: string;
  readonly read: string;
}

const rows: readonly Named[] = readFileSync(join(__dirname, '../../fixtures/directions.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!indicator|-)/.test(line))
  .map((line) => {
    const [name = '', target = '', person = '', read = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { name, target, person, read };
  });

describe('which way is better, by the name alone', () => {
  it('is what a person says, or is asked', () => {
    expect(rows.length).toBeGreaterThan(800);
    expect(rows.filter(({ person, read }) => read !== person && read !== 'open')).toEqual([]);
  });

  it.each(rows)('$name: $read', async ({ name, target, read }) => {
    const { direction } = await readRow({ name, target });
    expect(direction.way).toBe(read);
  });
});
