import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { HARMLESS_FILES } from '../../fixtures/files/harmless';
import { HOSTILE_FILES } from '../../fixtures/files/hostile';
import { opened as outcome, type Opened } from './opened';

jest.setTimeout(180_000);

/** Twice what the largest files that are let in come to. */
const MOST_STEPS = 200_000_000;
const LARGEST = 800;

/** Opens files in a process that has half a gigabyte for its objects, and tells what each came to. */
function openApart(paths: readonly string[]): readonly Opened[] {
  const program = join(__dirname, 'openFiles.ts');
  const lines = execFileSync(
    process.execPath,
    ['--max-old-space-size=512', '--import', 'tsx', program, ...paths],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return lines
    .trim()
    .split('\n')
    .map((line) => v.parse(outcome, JSON.parse(line)));
}

test('no hostile file takes much work or memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const files = [
      ...HOSTILE_FILES,
      ...HARMLESS_FILES.map(({ what, bytes }) => ({ what, bytes, refused: null })),
    ];
    const opened = openApart(
      files.map(({ bytes }, index) => {
        const path = join(folder, `${index}.xlsx`);
        writeFileSync(path, bytes());
        return path;
      }),
    );
    expect(opened.map(({ refused }) => refused)).toEqual(files.map(({ refused }) => refused));
    const steps = opened.map((one) => one.steps);
    // The largest are really counted.
    expect(Math.max(...steps)).toBeGreaterThan(MOST_STEPS / 4);
    const laborious = files.filter((_, index) => (steps[index] ?? MOST_STEPS) >= MOST_STEPS);
    expect(laborious.map(({ what }) => what)).toEqual([]);
    expect(opened.at(-1)?.memory).toBeLessThan(LARGEST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
