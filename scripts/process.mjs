import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

/**
 * Runs a program to its end, its output on this terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process' own
 * @returns {Promise<void>} rejects when the program cannot be started or fails
 */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/**
 * Runs a program of an installed package with this very Node, on every platform without a shell.
 *
 * @param {string} script its path in node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], env);
}

/**
 * Runs npm: the one that started this script, else the one on the path.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js') || npm?.endsWith('.cjs')) return run(process.execPath, [npm, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args]) : run('npm', args);
}
