import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a path inside of the repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Each rule is a folder in this one. */
export const RULES_FOLDER = 'src/core/validation/rules';

/** The tests of the rules, one file a rule. */
export const TESTS_FOLDER = 'test/core/validation/rules';

/** What the folder of a rule holds, besides what the rule alone uses. */
export const RULE_PARTS = ['rule', 'words', 'page'] as const;

/** The names of the rules, as the folders or files in `folder` give them, in order. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(inRepository(folder))
    .filter((entry) => entry.includes('-'))
    .map((entry) => entry.replace(/\.test\.ts$/, ''))
    .sort();
}

/** The rules whose parts are all there; one that is being written is not entered yet. */
export function completeRules(): readonly string[] {
  return namesIn(RULES_FOLDER).filter((name) =>
    RULE_PARTS.every((part) => existsSync(inRepository(`${RULES_FOLDER}/${name}/${part}.ts`))),
  );
}

/** `rate-mismatch` → `rateMismatch`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
