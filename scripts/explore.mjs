import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from './process.mjs';

/**
 * Tries the properties that the tests hold on random values that nobody tried before, so many times as often as the
 * tests do: `npm run explore -- 50`, or of some tests, `npm run explore -- 80 test/actions/twice`. What fails is
 * printed with its seed and the smallest case; it becomes a test.
 */
const [times = '20', ...only] = process.argv.slice(2);
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => only.length === 0 || only.some((part) => path.includes(part)))
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
