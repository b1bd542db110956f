import { camelCase, completeRules } from './names';

const NOTE = '// Written by `npm run rules` from the files in this folder; do not edit by hand.\n';

/** The generated files of the rules: path and content. */
export function ruleIndexes(): ReadonlyMap<string, string> {
  const names = completeRules();
  return new Map([
    ['src/core/validation/ruleNames.ts', ruleNames(names)],
    ['src/core/validation/rules/index.ts', rules(names)],
    ['src/core/validation/pages/index.ts', pages(names)],
    ['src/core/language/rules/index.ts', wordings(names)],
  ]);
}

function ruleNames(names: readonly string[]): string {
  return `${NOTE.replace('this folder', '`rules`')}
/** The name of every rule; a name is never used again for something else. */
export const RULE_NAMES = [
${names.map((name) => `  '${name}',\n`).join('')}] as const;

export type RuleName = (typeof RULE_NAMES)[number];
`;
}

function imports(names: readonly string[], exported: string): string {
  return names.map((name) => `import { ${exported} as ${camelCase(name)} } from './${name}';\n`).join('');
}

function rules(names: readonly string[]): string {
  return `${NOTE}
import { en, zhTW } from '../../language/rules';
import { addWordings } from '../../language/wordings';
import type { Rule } from '../rule';
${imports(names, 'rule')}
// The rules bring their words along: the pane loads both only once it has painted.
addWordings({ en, 'zh-TW': zhTW });

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
${names.map((name) => `  ${camelCase(name)},\n`).join('')}];
`;
}

function pages(names: readonly string[]): string {
  return `${NOTE}
import type { RulePage } from '../page';
import type { RuleName } from '../ruleNames';
${imports(names, 'page')}
/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
${names.map((name) => `  '${name}': ${camelCase(name)},\n`).join('')}};
`;
}

function wordings(names: readonly string[]): string {
  const spread = (language: string): string =>
    names.map((name) => `  ...${camelCase(name)}${language},\n`).join('');
  return `${NOTE}
${imports(names, 'wording')}
/** What every rule says, in English. */
export const en = {
${spread('.en')}} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
${spread("['zh-TW']")}} as const;
`;
}
