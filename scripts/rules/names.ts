import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a path inside of the repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const RULES_FOLDER = 'src/core/validation/rules';

/** The names of the rules, as the files in `folder` give them, in order. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(inRepository(folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file.includes('-'))
    .map((file) => file.replace(/(?:\.test)?\.ts$/, ''))
    .sort();
}

/** The parts that a rule is made of, besides its test. */
const PARTS = [RULES_FOLDER, 'src/core/language/rules', 'src/core/validation/pages'];

/** The rules whose parts are all there; one that is being written is not entered yet. */
export function completeRules(): readonly string[] {
  return namesIn(RULES_FOLDER).filter((name) =>
    PARTS.every((folder) => existsSync(inRepository(`${folder}/${name}.ts`))),
  );
}

/** `rate-mismatch` → `rateMismatch`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
