import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, else one of this system, else
 * Playwright's, else it is installed: by Playwright, or by apt where this is root on Debian.
 *
 * @returns {Promise<string>} the path of its program
 * @throws {Error} that says what to install, when there is none to be had
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one for the browser tests …');
  for (const install of [installByPlaywright, installByApt]) {
    await install().catch((/** @type {Error} */ error) => {
      console.log(error.message);
    });
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the program of one.',
  );
}

/** @returns {Promise<string | null>} */
async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such program.`);
  }
  return onPath() ?? usualPlaces().find((path) => existsSync(path)) ?? (await ofPlaywright());
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return folders
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find((path) => existsSync(path) && answers(path));
}

/**
 * Some systems put a script in the place of a browser, which only says how to install it;
 * and a browser without its libraries does not start.
 *
 * @param {string} program
 */
function answers(program) {
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

function usualPlaces() {
  const programFiles = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    ),
  ];
}

/** @returns {Promise<string | null>} the browser in Playwright's own store */
async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) && answers(path) ? path : null;
}

function installByPlaywright() {
  return runPackage('playwright-core/cli.js', ['install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

async function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '--quiet'], quietly);
  await run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], quietly);
}
