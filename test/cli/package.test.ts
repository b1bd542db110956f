import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(600_000);

const onWindows = process.platform === 'win32';
const ran = promisify(execFile);
const npm = async (...args: readonly string[]): Promise<string> =>
  (await ran(onWindows ? 'npm.cmd' : 'npm', args, { shell: onWindows, maxBuffer: 1e8 })).stdout;

let folder: Folder;
let installed: string;

/** Runs the installed program, away from the project and its packages. */
async function run(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const command = join(folder.path, onWindows ? 'attain.cmd' : 'bin/attain');
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'zh_TW.UTF-8' };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: folder.path, env, shell: onWindows, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ exit: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

beforeAll(async () => {
  folder = new Folder();
  await npm('pack', '--pack-destination', folder.path, '--loglevel', 'error');
  const tarball = folder.names().find((name) => name.endsWith('.tgz')) ?? '';
  await npm('install', '--global', '--offline', '--prefix', folder.path, join(folder.path, tarball));
  const packages = join(folder.path, onWindows ? 'node_modules' : 'lib/node_modules');
  expect(readdirSync(packages).filter((name) => !name.startsWith('.'))).toEqual(['attain']);
  installed = join(packages, 'attain');
});
afterAll(() => folder.remove());

test('the tarball holds the program, its engine and the licences, and asks for no packages', () => {
  expect(readdirSync(join(installed, 'dist/cli')).sort()).toEqual([
    'LICENCES.txt',
    'excelize.wasm.gz',
    'main.js',
    'ods.js',
    'word.js',
  ]);
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  expect(existsSync(join(installed, 'src'))).toBe(false);
  const licences = readFileSync(join(installed, 'dist/cli/LICENCES.txt'), 'utf8');
  for (const name of [
    '@e965/xlsx',
    'commander',
    'decimal.js',
    'docx',
    'excelize-wasm',
    'papaparse',
    'valibot',
  ]) {
    expect(licences).toContain(`\n${name} `);
  }
});

test('the installed program finds what the source finds', async () => {
  folder.put('report.xlsx', readFileSync(SAMPLE));
  const { exit, out } = await run('validate', 'report.xlsx', '--format', 'json');
  const source = await attain('validate', SAMPLE, '--format', 'json');
  expect(out).toBe(source.out.replace(JSON.stringify(SAMPLE), '"report.xlsx"'));
  expect(exit).toBe(source.exit);
});

test('its threads give the results of one hand, in the order asked, and go on after a broken file', async () => {
  folder.put('a.xlsx', readFileSync(SAMPLE));
  folder.put('b.xlsx', 'no workbook');
  folder.put('c.ods', readFileSync('test/fixtures/opendocument/sample-report.ods'));
  folder.put('d.xlsx', readFileSync(SAMPLE_EN));
  const args = ['validate', 'd.xlsx', 'a.xlsx', 'b.xlsx', 'c.ods', '--format', 'sarif'];
  const together = await run(...args, '--workers', '3');
  const alone = await run(...args, '--workers', '1');
  expect(together).toEqual(alone);
  expect([together.exit, together.err.split('\n').length]).toEqual([2, 2]);
  expect(together.err).toContain('b.xlsx');
});

test('says its version and its help', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect((await run('--version')).out).toBe(`${version}\n`);
  expect((await run('--help', '--lang', 'en')).out).toContain('Exit codes');
});
