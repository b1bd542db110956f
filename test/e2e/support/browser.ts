import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Quiet: no first-run pages, no requests of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param environment what its process is told beside what this one was */
export function launchBrowser(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    headless: true,
    args: ARGUMENTS,
    env: { ...process.env, ...environment },
  });
}
