/**
 * `npm test`: sets up what is missing, runs every check, and says what failed.
 * `npm test -- PART…` runs parts: types, lint, unit, build, browser.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt } from './build/localBuild.mjs';
import { ensureChromium } from './chromium.mjs';
import { runPackage } from './process.mjs';

const results = mkdtempSync(join(tmpdir(), 'attain-test-'));
const tally = { passed: 0, failed: 0, skipped: 0 };

/** What each part does, in the order of `npm test`: the quickest answer first. */
const parts = {
  types: [step('types', () => runPackage('typescript/bin/tsc', ['--noEmit']))],
  lint: [
    step('lint', () => runPackage('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
    step('format', () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  ],
  unit: [jest('unit and pane tests', ['unit', 'pane', 'strict'], ['--maxWorkers', '2'])],
  build: [step('build', ensureBuilt), step('size', () => runPackage('size-limit/bin.js', []))],
  browser: [
    step('build for the browser tests', ensureBuilt),
    step('Chromium', async () => {
      process.env['CHROMIUM_PATH'] = await ensureChromium();
    }),
    jest('browser tests', ['browser'], ['--maxWorkers', '2']),
  ],
};

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

/**
 * @param {readonly string[]} wanted names of parts; none means all
 * @returns {Promise<boolean>} whether everything passed
 */
async function main(wanted) {
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    return false;
  }
  await ensureInstalled();
  /** @type {string[]} */
  const failures = [];
  for (const [name, steps] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const { title, work } of steps) {
      console.log(`\n── ${title}`);
      const started = Date.now();
      const failure = await work().then(() => null, message);
      console.log(`${title}: ${failure === null ? 'passed' : 'FAILED'} in ${seconds(started)} s`);
      if (failure === null) continue;
      console.error(failure);
      failures.push(title);
      // What follows in a part needs what came before; other parts do not.
      if (name !== 'lint') break;
    }
  }
  report(failures);
  return failures.length === 0;
}

/** @param {readonly string[]} failures titles of the steps that failed */
function report(failures) {
  rmSync(results, { recursive: true, force: true });
  console.log(failures.length === 0 ? '\nEverything passed.' : `\nFailed: ${failures.join(', ')}.`);
  if (tally.skipped > 0) console.log(`${tally.skipped} tests were skipped; each says why.`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
}

/**
 * A check that passes or fails as one.
 *
 * @param {string} title
 * @param {() => Promise<void>} check
 */
function step(title, check) {
  const work = async () => {
    try {
      await check();
    } catch (error) {
      tally.failed += 1;
      throw error;
    }
  };
  return { title, work };
}

/**
 * Jest projects, each of whose tests counts.
 *
 * @param {string} title
 * @param {readonly string[]} projects
 * @param {readonly string[]} options
 */
function jest(title, projects, options) {
  const work = async () => {
    const file = join(results, `${projects.join('-')}.json`);
    const args = ['--selectProjects', ...projects, '--json', '--outputFile', file, ...options];
    const run = runPackage('jest/bin/jest.js', args, { NODE_ENV: 'test' });
    const failure = await run.then(() => null, message);
    const counted = count(file);
    if (failure === null) return;
    if (!counted) tally.failed += 1;
    throw new Error(failure);
  };
  return { title, work };
}

/**
 * @param {string} file what jest wrote
 * @returns {boolean} whether it accounts for at least one failure
 */
function count(file) {
  if (!existsSync(file)) return false;
  const found = JSON.parse(readFileSync(file, 'utf8'));
  // A file of tests that could not even run has no tests to count, and has failed.
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  tally.passed += found.numPassedTests;
  tally.failed += failed;
  tally.skipped += found.numPendingTests + found.numTodoTests;
  return failed > 0;
}

/** @param {number} since a time in milliseconds */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** @param {Error} error */
function message(error) {
  return error.message;
}
