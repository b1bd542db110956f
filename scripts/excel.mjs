/**
 * `npm run excel`: builds the add-in for this computer, serves it with a certificate that the computer trusts, and
 * starts the Excel that is installed with it. Ctrl+C ends it and takes the add-in out again.
 *
 * Option: --env office=self loads office.js from this computer, else it comes from Microsoft's address.
 */
import { createServer } from 'node:https';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentBase } from './build/manifestFor.mjs';
import { officeAddress, officeOfMicrosoft, ownOffice } from './build/officeScript.mjs';
import { whyNoExcel } from './excel/findExcel.mjs';
import { startExcelWith, takeOutOfExcel, trustedCertificate } from './excel/microsoftTools.mjs';
import { siteHandler } from './excel/siteHandler.mjs';
import { ensureInstalled } from './install.mjs';
import { root, runPackage } from './process.mjs';

const out = 'dist/excel';
const folder = join(root, out);
const manifest = join(folder, 'manifest.xml');
const { values } = parseArgs({ options: { env: { type: 'string', default: '' } } });
const office = values.env === `office=${ownOffice}` ? ownOffice : officeOfMicrosoft;

const reason = whyNoExcel(process.platform);
if (reason === null) {
  await show().catch(fail);
} else {
  fail(new Error(reason));
}

async function show() {
  await ensureInstalled();
  const settings = ['--env', `out=${out}`, '--env', `office=${office}`];
  await runPackage('tsx/dist/cli.mjs', ['scripts/build/release.ts', ...settings]);
  const server = await serve(await trustedCertificate());
  const ended = new Promise((resolve) => process.once('SIGINT', resolve));
  try {
    await startExcelWith(manifest);
    console.log(`\nAttain is in Excel, from ${developmentBase}. Ctrl+C ends it and takes it out of Excel.`);
    await ended;
  } finally {
    server.close();
    server.closeAllConnections();
    await takeOutOfExcel(manifest);
  }
}

/**
 * @param {{ key: Buffer, cert: Buffer }} certificate
 * @returns {Promise<import('node:https').Server>}
 */
function serve(certificate) {
  const { port } = new URL(developmentBase);
  const server = createServer(certificate, siteHandler(folder, officeAddress(office)));
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = `Port ${port} is taken: end what uses it, such as npm start, and try again.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(Number(port), 'localhost', () => {
      resolve(server);
    });
  });
}

/** @param {Error} error */
function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}
