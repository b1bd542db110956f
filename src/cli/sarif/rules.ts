import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Severity } from '../../core/validation/engine/finding';
import { PAGES } from '../../core/validation/rules/pages';
import type { RuleName } from '../../core/validation/engine/ruleNames';
import { RULES } from '../../core/validation/rules';
import type { SarifLevel, SarifRule } from './log';

/** What SARIF calls the severities. */
export const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Every rule as SARIF describes one, with its page of the catalogue as the help. */
export function sarifRules(language: Language): readonly SarifRule[] {
  const label = (id: 'silent' | 'why' | 'mend'): string => render(message(`cli.rule.${id}`), language);
  return RULES.map(({ name, severity }) => {
    const { what, silent, why, example, mend } = PAGES[name][language];
    const shown = render(message('cli.rule.example', example), language);
    return {
      id: name,
      name: pascalCase(name),
      shortDescription: { text: render(message(name), language) },
      fullDescription: { text: what },
      help: {
        text: [
          what,
          `${label('silent')}${silent}`,
          `${label('why')}${why}`,
          `${label('mend')}${mend}`,
          shown,
        ].join('\n'),
        markdown: [
          what,
          `**${label('silent')}**${silent}`,
          `**${label('why')}**${why}`,
          `**${label('mend')}**${mend}`,
          shown,
        ].join('\n\n'),
      },
      defaultConfiguration: { level: LEVELS[severity] },
    };
  });
}

/** Where a rule stands in that list. */
export function sarifRuleIndex(rule: RuleName): number {
  return RULES.findIndex(({ name }) => name === rule);
}

/** `rate-mismatch` → `RateMismatch`. */
function pascalCase(name: string): string {
  return name
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
