/**
 * `npm start`: installs and builds what is missing, serves the workbench, opens it where there is a display.
 *
 * Options: --watch (build again at every change), --no-open, --port=N (the first port to try; default 3000).
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt, watch } from './build/localBuild.mjs';
import { startServer } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string', default: '3000' },
  },
});

await ensureInstalled();
await (options.watch ? watch() : ensureBuilt());
const { url } = await startServer({ port: Number(options.port) });
console.log(`\nAttain in its embedded Excel: ${url}/workbench/\nCtrl+C ends it.`);
if (!options['no-open'] && hasDisplay()) open(`${url}/workbench/`);

function hasDisplay() {
  if (process.env['CI']) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** @param {string} address */
function open(address) {
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { darwin: ['open', []], win32: ['cmd.exe', ['/c', 'start', '']] };
  const [program, args] = openers[process.platform] ?? ['xdg-open', []];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {
      console.log('No browser could be opened here; the address above is for one.');
    })
    .unref();
}
