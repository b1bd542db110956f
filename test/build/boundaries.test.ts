import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { oneWayDependencies } from '../../scripts/lint/boundaries.mjs';
import { parts } from '../../scripts/lint/parts.mjs';
import { officeStaysOutside, pureCore } from '../../scripts/lint/purity.mjs';

const root = join(__dirname, '../..');
const core = parts.map((part) => part.folder).filter((folder) => folder.startsWith('core/'));

/** The table of docs/boundaries.md: each part and what it may use. */
function documented(): Map<string, string[]> {
  const rows = readFileSync(join(root, 'docs/boundaries.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([, part = '', uses = '']) => [names(part)[0] ?? '', names(uses).sort()]));
}

function names(cell: string): string[] {
  const quoted = Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
  return quoted.flatMap((name) => (name === 'core/*' ? core : [name]));
}

describe('the page of boundaries', () => {
  it('says what the linter enforces', () => {
    const enforced = new Map(parts.map(({ folder, uses }) => [folder, [...uses].sort()]));
    expect(documented()).toEqual(enforced);
  });

  it('names parts in an order in which each uses only what stands above it', () => {
    const order = parts.map((part) => part.folder);
    for (const { folder, uses } of parts) {
      const later = uses.filter((used) => order.indexOf(used) >= order.indexOf(folder));
      expect([folder, later]).toEqual([folder, []]);
    }
  });

  it('names every folder of the source', () => {
    const known = parts.map((part) => part.folder);
    const folders = readdirSync(join(root, 'src'))
      .flatMap((name) => {
        const inside = readdirSync(join(root, 'src', name)).map((child) => `${name}/${child}`);
        const nested = ['core', 'workbook', 'workbench'].includes(name);
        return nested ? inside : [name];
      })
      .filter((folder) => statSync(join(root, 'src', folder)).isDirectory());
    expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
  });
});

describe('the linter', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
      oneWayDependencies,
      pureCore,
      ...officeStaysOutside,
    ],
  });

  async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    return result?.messages.map((message) => message.ruleId) ?? [];
  }

  it.each([
    ['core using a workbook', 'src/core/sheet/address.ts', "import '../../workbook/port';"],
    ['text using quantity', 'src/core/text/text.ts', "import '../quantity/unit';"],
    ['an action using the Excel adapter', 'src/actions/reportView.ts', "import '../workbook/excel/session';"],
    [
      'the pane using the workbench',
      'src/taskpane/frame/PaneApp.tsx',
      "import '../../workbench/host/storage';",
    ],
    ['the workbench using the core', 'src/workbench/page/main.ts', "import '../../core/sheet/address';"],
    ['core using a package of the pane', 'src/core/sheet/address.ts', "import 'react';"],
    ['core using a module of Node', 'src/core/sheet/address.ts', "import 'node:fs';"],
  ])('refuses %s', async (_, file, code) => {
    expect(await rulesBroken(file, code)).toContain('boundaries/dependencies');
  });

  it.each([
    ['the clock', 'export const now = Date.now();', 'no-restricted-syntax'],
    ['the date of today', 'export const now = new Date();', 'no-restricted-syntax'],
    ['chance', 'export const chance = Math.random();', 'no-restricted-properties'],
    ['a timer', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['the page', 'export const page = document.title;', 'no-restricted-globals'],
    ['Office', 'export const host = Office.context;', 'no-restricted-globals'],
    ['waiting', 'export async function wait() { await 1; }', 'no-restricted-syntax'],
  ])('refuses the core %s', async (_, code, rule) => {
    expect(await rulesBroken('src/core/sheet/address.ts', code)).toContain(rule);
  });

  it('lets the core reckon dates in UTC', async () => {
    const code = 'export const text = new Date(Date.UTC(2025, 0, 1)).toISOString();';
    expect(await rulesBroken('src/core/sheet/address.ts', code)).toEqual([]);
  });

  it('refuses Excel in a component', async () => {
    const code = 'export const version = Excel.ErrorCodes.accessDenied;';
    expect(await rulesBroken('src/taskpane/frame/PaneApp.tsx', code)).toContain('no-restricted-globals');
  });
});
