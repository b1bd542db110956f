import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from '../process.mjs';

/** The add-in, built as for production, with office.js from the local server: what the workbench shows. */
export const localAddin = join(root, 'dist/local');
/** Where its pages load office.js from. */
export const localOffice = '/office-js/office.js';
/** The workbench itself. */
export const workbench = join(root, 'dist/workbench');

const webpack = 'webpack/bin/webpack.js';
const settings = ['--env', `office=${localOffice}`, '--env', 'out=dist/local'];
const stamp = join(root, 'dist/.built');
const sources = ['src', 'assets', 'scripts/build', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Builds the add-in and the workbench unless they are newer than every source. */
export async function ensureBuilt() {
  if (isFresh()) return;
  console.log('Building the add-in and the workbench …');
  const started = new Date();
  await runPackage(webpack, ['--mode', 'production', ...settings]);
  writeFileSync(stamp, '');
  // A source that changed during the build is newer than it.
  utimesSync(stamp, started, started);
}

/**
 * Builds again at every change of a source, until this process ends.
 *
 * @returns {Promise<void>} when the first build stands
 */
export async function watch() {
  await ensureBuilt();
  spawn(
    process.execPath,
    [join(root, 'node_modules', webpack), '--watch', '--mode', 'development', ...settings],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  // What stands in dist from now on is the development build.
  utimesSync(stamp, 0, 0);
}

function isFresh() {
  const results = [join(localAddin, 'taskpane.html'), join(workbench, 'index.html'), stamp];
  if (!results.every((file) => existsSync(file))) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

/**
 * @param {string} path a file or folder
 * @returns {number} when the newest file in it was written, in milliseconds
 */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own date tells of a file that was removed.
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}
