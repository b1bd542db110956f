import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './process.mjs';

/** Installs what package-lock.json names, unless it is installed already. Needs nothing but Node and npm. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  await runNpm(['ci', '--no-audit', '--no-fund']);
}

function isInstalled() {
  const wanted = join(root, 'package-lock.json');
  const present = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(present)) return false;
  if (statSync(present).mtimeMs >= statSync(wanted).mtimeMs) return true;
  // A checkout touches files without changing them: an older date alone is no reason to install again.
  return sameVersions(packagesOf(wanted), packagesOf(present));
}

/**
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} present
 */
function sameVersions(wanted, present) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional === true && !(path in present)),
  );
}

/** @param {string} file */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
