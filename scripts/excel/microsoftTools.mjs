import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from '../process.mjs';

/**
 * Microsoft's own tools. They bring hundreds of packages, which only this command needs: npm fetches them when they
 * are first used, and they are no dependency.
 */
const tools = { certificates: 'office-addin-dev-certs@3.0.0', settings: 'office-addin-dev-settings@4.0.0' };

/**
 * A certificate for localhost that this computer trusts; the system asks the person at the first time.
 *
 * @returns {Promise<{ key: Buffer, cert: Buffer }>}
 */
export async function trustedCertificate() {
  await runTool(tools.certificates, ['install']);
  const folder = join(homedir(), '.office-addin-dev-certs');
  return {
    key: readFileSync(join(folder, 'localhost.key')),
    cert: readFileSync(join(folder, 'localhost.crt')),
  };
}

/**
 * Starts Excel with an add-in.
 *
 * @param {string} manifest the path of its file
 */
export async function startExcelWith(manifest) {
  await runTool(tools.settings, ['sideload', manifest, 'desktop', '--app', 'Excel']);
}

/**
 * Takes an add-in out of Excel again.
 *
 * @param {string} manifest the path of its file
 */
export async function takeOutOfExcel(manifest) {
  await runTool(tools.settings, ['unregister', manifest]);
}

/**
 * @param {string} tool a package with its version
 * @param {readonly string[]} args
 */
async function runTool(tool, args) {
  const program = tool.slice(0, tool.indexOf('@'));
  await runNpm(['exec', '--yes', '--package', tool, '--', program, ...args]).catch((cause) => {
    const byHand = 'docs/deploy.md says how the add-in is put into Excel by hand.';
    throw new Error(`${program} did not do its work; at first npm has to fetch it. ${byHand}`, { cause });
  });
}
