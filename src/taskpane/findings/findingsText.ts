import { cellName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import type { Words } from '../words/useWords';
import { groupsOf } from './groups';

/** Findings as plain text for a message or a memo, by rule. */
export function findingsText(sheet: string, findings: readonly Finding[], words: Words): string {
  const { word } = words;
  const groups = groupsOf(findings).map(({ rule, severity, findings: found }) => {
    const name = { severity: word(`severity.${severity}`), rule: word(rule), count: found.length };
    return [word('review.text.group', name), ...found.map((finding) => line(finding, words))].join('\n');
  });
  return [word('review.text.title', { sheet }), ...groups].join('\n\n');
}

function line({ at, message, arithmetic }: Finding, { say, word }: Words): string {
  const said = { cell: cellName(at.cell), message: say(message) };
  if (arithmetic === null) return word('review.text.line', said);
  return word('review.text.line.arithmetic', { ...said, arithmetic });
}
