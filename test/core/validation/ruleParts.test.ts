import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ruleCatalogue } from '../../../scripts/rules/catalogue';
import { ruleIndexes } from '../../../scripts/rules/indexes';
import { inRepository, namesIn } from '../../../scripts/rules/names';
import type { Language } from '../../../src/core/language/message';
import { slotNames } from '../../../src/core/language/render';
import { en, zhTW } from '../../../src/core/language/rules';
import { PAGES } from '../../../src/core/validation/pages';
import { RULES } from '../../../src/core/validation/rules';
import { RULE_NAMES, type RuleName } from '../../../src/core/validation/ruleNames';

const LANGUAGES: readonly Language[] = ['en', 'zh-TW'];

/** Where the parts of a rule stand; each holds one file a rule. */
const PARTS = {
  rule: 'src/core/validation/rules',
  wording: 'src/core/language/rules',
  page: 'src/core/validation/pages',
  test: 'test/core/validation/rules',
} as const;

/** What the scaffold leaves to be filled in. */
const UNFILLED = /^"?…|^\s*$/;

describe('the parts of every rule', () => {
  it.each(Object.entries(PARTS))('has its %s in %s, and no rule lacks it', (_, folder) => {
    expect(namesIn(folder)).toEqual([...RULE_NAMES]);
  });

  it('names itself as its file does', () => {
    expect(RULES.map(({ name }) => name)).toEqual([...RULE_NAMES]);
  });

  it.each(RULE_NAMES)('%s is named and worded in both languages, with the same slots', (name) => {
    const ids = Object.keys(en).filter(isOf(name));
    expect(Object.keys(zhTW).filter(isOf(name)).sort()).toEqual([...ids].sort());
    expect(ids).toContain(name);
    for (const id of ids.filter(isMessage)) {
      const [english, chinese] = LANGUAGES.map((language) => [...slotNames(id, language)].sort());
      expect([id, chinese]).toEqual([id, english]);
      for (const words of [en, zhTW]) expect(JSON.stringify(words[id])).not.toMatch(UNFILLED);
    }
  });

  it.each(RULE_NAMES)('%s has a page that is filled in', (name) => {
    for (const language of LANGUAGES) {
      const { what, why, example, mend } = PAGES[name][language];
      for (const text of [what, why, example.wrong, example.right, mend]) expect(text).not.toMatch(UNFILLED);
      expect(example.wrong).not.toBe(example.right);
    }
    expect(PAGES[name]['zh-TW'].what).toMatch(/[\u4e00-\u9fff]/);
    expect(PAGES[name].en.what).toMatch(/[a-z]{3}/);
  });

  it.each(RULE_NAMES)('%s has a test that names it', (name) => {
    const path = inRepository(`${PARTS.test}/${name}.test.ts`);
    expect(existsSync(path) && readFileSync(path, 'utf8')).toContain(`testRule('${name}'`);
  });
});

describe('what is written from the rules', () => {
  const generated: readonly (readonly [string, string])[] = [
    ...ruleIndexes(),
    ['docs/rules.md', ruleCatalogue()],
  ];

  it.each(generated)('%s has not drifted: `npm run rules` would change nothing', (path, content) => {
    expect(readFileSync(inRepository(path), 'utf8')).toBe(formatted(path, content));
  });
});

const isOf =
  (name: RuleName) =>
  (id: string): boolean =>
    id === name || id.startsWith(`${name}.`);

const isMessage = (id: string): id is keyof typeof en => id in en;

/** As Prettier writes it; run apart, because it loads itself as ES modules. */
function formatted(path: string, content: string): string {
  const prettier = inRepository('node_modules/prettier/bin/prettier.cjs');
  return execFileSync(process.execPath, [prettier, '--stdin-filepath', inRepository(path)], {
    input: content,
    encoding: 'utf8',
  });
}
