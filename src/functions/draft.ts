import type { Language } from '../core/language/message';
import { message } from '../core/language/message';
import type { DraftLength } from '../core/draft/composeDraft';
import { fitCell } from '../core/draft/cellLimit';
import { draftNarrative } from '../core/draft/draftNarrative';
import { contentOf, type CellArgument } from './cellArgument';
import { FunctionFailure } from './functionFailure';
import { assessDirected } from './rate';

const LENGTHS: Readonly<Record<string, DraftLength>> = {
  '': 'concise',
  concise: 'concise',
  精簡: 'concise',
  full: 'full',
  完整: 'full',
};

/**
 * `ATTAIN.DRAFT(indicator, target, actual, [unit], [direction], [length])`: a narrative from these figures,
 * in the language of the indicator.
 */
export function draft(
  userLanguage: Language,
  indicator: CellArgument,
  target: CellArgument,
  actual: CellArgument,
  unit: CellArgument,
  direction: CellArgument,
  length: CellArgument,
): string {
  const asked = String(contentOf(length)).toLowerCase();
  const chosen = LENGTHS[asked];
  if (!chosen) throw new FunctionFailure('value-error', message('functions.length', { text: asked }));
  const name = String(contentOf(indicator));
  if (name === '') {
    throw new FunctionFailure(
      'not-available',
      message('functions.empty', { what: message('role.indicator') }),
    );
  }
  const language = /\p{Script=Han}/u.test(`${name}${contentOf(target)}`)
    ? 'zh-TW'
    : languageOfName(name, userLanguage);
  const row = { indicator: name, target, actual, unit };
  const { assessment, scheme } = assessDirected(row, direction, language);
  const options = { mode: 'fill', length: chosen, language, scheme } as const;
  const [cell] = draftNarrative(assessment, assessment.indicator.fields.narrative, options).cells;
  if (!cell) throw new FunctionFailure('not-available', message('functions.no-rate'));
  return fitCell(cell.after, language).text;
}

/** A name without letters says nothing of its language. */
function languageOfName(name: string, userLanguage: Language): Language {
  return /\p{Script=Latin}/u.test(name) ? 'en' : userLanguage;
}
