import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from './process.mjs';

/**
 * Tries the properties that the tests hold on random values that nobody tried before, so many times as often as the
 * tests do: `npm run explore -- 50`. What fails is printed with its seed and the smallest case; it becomes a test.
 */
const times = process.argv[2] ?? '20';
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => /fast-check|contract\//.test(readFileSync(join(root, path), 'utf8')));

await runPackage(
  'jest/bin/jest.js',
  ['--selectProjects', 'unit', '--testTimeout=36000000', '--runTestsByPath', ...tests],
  {
    ATTAIN_EXPLORE: times,
  },
).catch(() => {
  process.exitCode = 1;
});
