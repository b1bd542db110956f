/**
 * `npm run build -- --env base=https://…`: the folder to put on a server, its manifest, and what the server is told.
 *
 * - `base`: the https address that the folder will have; without it the add-in is for this computer alone.
 * - `office`: `self` puts office.js into the folder; else its address; without it, Microsoft's own.
 * - `out`: the folder, in dist; default dist/addin. What servers are told stands beside it, in OUT-server.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runPackage } from '../process.mjs';
import { hostAddress, officeSetting, remarksOn, SettingRefused } from './hostAddress';
import { developmentBase } from './manifestFor.mjs';
import { officeAddress, officeOfMicrosoft } from './officeScript.mjs';
import { outputFolder } from './outputFolder';
import { filesOf, releaseProblems, type Release } from './releaseProblems';
import { serverSettings } from './serverSettings';

try {
  process.exitCode = (await build(settings(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof SettingRefused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

interface Settings {
  readonly given: string;
  readonly base: string;
  readonly office: string;
  readonly out: string;
}

/** @returns whether the build is sound */
async function build({ given, base, office, out }: Settings): Promise<boolean> {
  const env = { base, office, out };
  const settingsOfWebpack = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const parts = ['addin', 'functions'].flatMap((name) => ['--config-name', name]);
  await runPackage('webpack/bin/webpack.js', ['--mode', 'production', ...parts, ...settingsOfWebpack]);
  const release = { folder: join(root, out), base, office: officeAddress(office) };
  const problems = releaseProblems(release);
  if (problems.length > 0) {
    console.error(`The build cannot be used as it is:\n${list(problems)}`);
    return false;
  }
  const server = writeServerSettings(release);
  console.log(`${summary(release, server)}\n${remarksOn(given, base).join('\n')}`.trimEnd());
  return true;
}

/** @throws {SettingRefused} */
function settings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: { env: { type: 'string', multiple: true, default: [] } },
  });
  const env = { base: developmentBase, office: officeOfMicrosoft, out: 'dist/addin' };
  for (const setting of values.env) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    if (!isSetting(name, env)) {
      throw new SettingRefused(`There is no setting ${setting}; there are base=, office= and out=.`);
    }
    env[name] = value;
  }
  return {
    given: env.base,
    base: hostAddress(env.base),
    office: officeSetting(env.office),
    out: outputFolder(env.out),
  };
}

function isSetting<T extends object>(name: string, env: T): name is Extract<keyof T, string> {
  return Object.hasOwn(env, name);
}

/** @returns the folder that they are in, beside the add-in's own */
function writeServerSettings({ folder, base, office }: Release): string {
  const server = `${folder}-server`;
  rmSync(server, { recursive: true, force: true });
  mkdirSync(server, { recursive: true });
  const place = { path: decodeURI(new URL(`${base}/`).pathname), folder: '/srv/attain' };
  for (const [name, text] of Object.entries(serverSettings(office, place))) {
    writeFileSync(join(server, name), text);
  }
  return server;
}

function summary({ folder, base }: Release, server: string): string {
  const files = filesOf(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const [, id = ''] = /<Id>([^<]+)/.exec(readFileSync(join(folder, 'manifest.xml'), 'utf8')) ?? [];
  return `
${relative(root, folder)}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB. They go to ${base}/
${relative(root, folder)}/manifest.xml is for Excel; the add-in's id is ${id}
${relative(root, server)}: what IIS, nginx or Apache is told
docs/deploy.md says how each is done.`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
