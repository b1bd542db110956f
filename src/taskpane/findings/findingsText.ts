import { cellName } from '../../core/sheet/address';
import type { Entry, OpenFindings } from '../../core/validation/engine/entries';
import type { Finding } from '../../core/validation/engine/finding';
import type { Words } from '../words/useWords';
import { groupsOf } from './groups';

/** What is open as plain text for a message or a memo: each fact once, by rule; what is only about form comes last. */
export function findingsText(sheet: string, { entries, formatting }: OpenFindings, words: Words): string {
  const { word } = words;
  const groups = [...groupsOf(entries), ...groupsOf(formatting)].map(({ rule, severity, entries: found }) => {
    const name = { severity: word(`severity.${severity}`), rule: word(rule), count: found.length };
    return [word('review.text.group', name), ...found.map((entry) => lines(entry, words))].join('\n');
  });
  return [word('review.text.title', { sheet }), ...groups].join('\n\n');
}

/** A fact, and below it what else was found of it. */
function lines(entry: Entry, words: Words): string {
  const also = entry.also.map((finding) => words.word('review.text.also', { line: line(finding, words) }));
  return [line(entry, words), ...also].join('\n');
}

function line({ at, message, arithmetic }: Finding, { say, word }: Words): string {
  const said = { cell: cellName(at.cell), message: say(message) };
  if (arithmetic === null) return word('review.text.line', said);
  return word('review.text.line.arithmetic', { ...said, arithmetic });
}
