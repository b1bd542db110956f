import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { notYet, wordsEverywhere, wordsInTables } from '../../scripts/lint/words.mjs';

const root = join(__dirname, '../..');
const linter = (rule: Linter.Config): ESLint =>
  new ESLint({
    cwd: root,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, rule],
  });

async function refused(filePath: string, code: string): Promise<boolean> {
  const [result] = await linter(wordsInTables).lintText(code, { filePath: join(root, filePath) });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'words/in-tables');
}

describe('words in patterns', () => {
  const rule = 'src/core/validation/rules/cell-error/rule.ts';

  it('stand in no rule, however the pattern is made', async () => {
    expect(await refused(rule, 'const MET = /達成/;')).toBe(true);
    expect(await refused(rule, 'const MET = new RegExp(`^(?:達成|${more})`);')).toBe(true);
  });

  it('may stand where text is read, and in tables of words', async () => {
    expect(await refused('src/core/reading/cut.ts', 'const MET = /達成/;')).toBe(false);
    expect(await refused('src/core/validation/rules/cell-error/vocabulary.ts', 'const MET = /達成/;')).toBe(
      false,
    );
  });

  it('are words, not marks or kinds of characters', async () => {
    expect(await refused(rule, String.raw`const END = /[，。;]|[\u4e00-\u9fff]$/;`)).toBe(false);
    expect(await refused(rule, "const MET = ['達成'];")).toBe(false);
  });

  it('are still spelled in each folder that the list excuses', async () => {
    const everywhere = linter(wordsEverywhere);
    const spells = async (path: string): Promise<boolean> => {
      const [result] = await everywhere.lintText(readFileSync(path, 'utf8'), { filePath: path });
      return (result?.messages.length ?? 0) > 0;
    };
    const clean: string[] = [];
    for (const folder of notYet) {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      let isClean = true;
      for (const name of names.filter((each) => each.endsWith('.ts')))
        if (isClean && (await spells(join(root, folder, name)))) isClean = false;
      if (isClean) clean.push(folder);
    }
    expect(clean).toEqual([]);
  });
});
