import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a path inside of the repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The names of the rules, as the files in `folder` give them, in order. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(inRepository(folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file.includes('-'))
    .map((file) => file.replace(/(?:\.test)?\.ts$/, ''))
    .sort();
}

export const RULES_FOLDER = 'src/core/validation/rules';

/** `rate-mismatch` → `rateMismatch`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
