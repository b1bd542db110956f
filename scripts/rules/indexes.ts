import { camelCase, completeRules, RULES_FOLDER } from './names';

const NOTE = '// Written by `npm run rules` from the folders of the rules; do not edit by hand.\n';

/** The generated files of the rules: path and content. */
export function ruleIndexes(): ReadonlyMap<string, string> {
  const names = completeRules();
  return new Map([
    ['src/core/validation/engine/ruleNames.ts', ruleNames(names)],
    [`${RULES_FOLDER}/index.ts`, rules(names)],
    [`${RULES_FOLDER}/pages.ts`, pages(names)],
    [`${RULES_FOLDER}/words.ts`, words(names)],
  ]);
}

function ruleNames(names: readonly string[]): string {
  return `${NOTE}
/** The name of every rule; a name is never used again for something else. */
export const RULE_NAMES = [
${names.map((name) => `  '${name}',\n`).join('')}] as const;

export type RuleName = (typeof RULE_NAMES)[number];
`;
}

function imports(names: readonly string[], part: string, exported = part): string {
  return names
    .map((name) => `import { ${exported} as ${camelCase(name)} } from './${name}/${part}';\n`)
    .join('');
}

function rules(names: readonly string[]): string {
  return `${NOTE}
import { addWordings } from '../../language/wordings';
import type { Rule } from '../engine/rule';
${imports(names, 'rule')}import { en, zhTW } from './words';

// The rules bring their words along: the pane loads both only once it has painted.
addWordings({ en, 'zh-TW': zhTW });

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
${names.map((name) => `  ${camelCase(name)},\n`).join('')}];
`;
}

function pages(names: readonly string[]): string {
  return `${NOTE}
import type { RulePage } from '../engine/page';
import type { RuleName } from '../engine/ruleNames';
${imports(names, 'page')}
/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
${names.map((name) => `  '${name}': ${camelCase(name)},\n`).join('')}};
`;
}

function words(names: readonly string[]): string {
  const spread = (language: string): string =>
    names.map((name) => `  ...${camelCase(name)}${language},\n`).join('');
  return `${NOTE}
${imports(names, 'words')}
/** What every rule says, in English. */
export const en = {
${spread('.en')}} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
${spread("['zh-TW']")}} as const;

declare module '../../language/catalogue' {
  // Makes every id a MessageId, though the language imports no rule.
  interface WordsByArea {
    readonly rules: typeof en;
  }
}
`;
}
