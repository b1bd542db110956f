import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ruleCatalogue } from '../../../scripts/rules/catalogue';
import { ruleIndexes } from '../../../scripts/rules/indexes';
import { inRepository, namesIn, RULE_PARTS, RULES_FOLDER, TESTS_FOLDER } from '../../../scripts/rules/names';
import type { Language } from '../../../src/core/language/message';
import { slotNames } from '../../../src/core/language/render';
import { en, zhTW } from '../../../src/core/validation/rules/words';
import { PAGES } from '../../../src/core/validation/rules/pages';
import { RULES } from '../../../src/core/validation/rules';
import { RULE_NAMES, type RuleName } from '../../../src/core/validation/engine/ruleNames';

const LANGUAGES: readonly Language[] = ['en', 'zh-TW'];

/** What the scaffold leaves to be filled in. */
const UNFILLED = /^"?…|^\s*$/;

describe('the parts of every rule', () => {
  it('stand in a folder of its own, and its test in the mirrored place', () => {
    expect(namesIn(RULES_FOLDER)).toEqual([...RULE_NAMES]);
    expect(namesIn(TESTS_FOLDER)).toEqual([...RULE_NAMES]);
  });

  it.each(RULE_NAMES)('%s has rule, words and page', (name) => {
    const files = RULE_PARTS.map((part) => `${RULES_FOLDER}/${name}/${part}.ts`);
    expect(files.filter((file) => !existsSync(inRepository(file)))).toEqual([]);
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
      const { what, silent, why, example, mend } = PAGES[name][language];
      for (const text of [what, silent, why, example.wrong, example.right, mend])
        expect(text).not.toMatch(UNFILLED);
      expect(example.wrong).not.toBe(example.right);
    }
    expect(PAGES[name]['zh-TW'].what).toMatch(/[\u4e00-\u9fff]/);
    expect(PAGES[name].en.what).toMatch(/[a-z]{3}/);
  });

  it.each(RULE_NAMES)('%s says in both languages when it keeps silent', (name) => {
    const { en: english, 'zh-TW': chinese } = PAGES[name];
    expect(english.silent).toMatch(/^[A-Z][^\u4e00-\u9fff]{3}.*\.$/);
    expect(chinese.silent).toMatch(/[\u4e00-\u9fff]/);
    expect(chinese.silent).toMatch(/。$/);
    expect(chinese.silent).not.toBe(english.silent);
    // What it finds, and what it leaves alone, are told apart.
    expect(english.what).not.toMatch(/\bSilent where\b|nothing is said\b/);
    expect(chinese.what).not.toMatch(/不提示。/);
  });

  it.each(RULE_NAMES)('%s has a test that names it', (name) => {
    const path = inRepository(`${TESTS_FOLDER}/${name}.test.ts`);
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
