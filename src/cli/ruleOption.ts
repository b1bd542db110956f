import { message } from '../core/language/message';
import { SEVERITIES, type Severity } from '../core/validation/engine/finding';
import { RULE_NAMES, type RuleName } from '../core/validation/engine/ruleNames';
import type { ValidationSettings } from '../core/validation/engine/settings';
import { CliFailure } from './failure';

const CHOICES = ['off', ...SEVERITIES] as const;

/** Reads `--rule rate-mismatch=warning`, given any number of times; of two for one rule the later holds. */
export function severitiesIn(options: readonly string[]): ValidationSettings['severities'] {
  const severities: Partial<Record<RuleName, Severity | 'off'>> = {};
  for (const option of options) {
    const [name = '', value, ...rest] = option.split('=').map((part) => part.trim());
    if (value === undefined || rest.length > 0) {
      throw new CliFailure(message('cli.rule.form', { value: option }));
    }
    const rule = RULE_NAMES.find((known) => known === name);
    if (!rule) throw new CliFailure(message('cli.rule.unknown', { name, rules: RULE_NAMES.join(' ') }));
    const severity = CHOICES.find((choice) => choice === value);
    if (!severity) {
      throw new CliFailure(message('cli.usage.bad-value', { value, choices: CHOICES.join(', ') }));
    }
    severities[rule] = severity;
  }
  return severities;
}
