import type { Span } from '../quantity/quantity';
import type { ClaimedStatus } from './indicator';

/** Phrases that claim a status, the stronger ones first, as data. */
const PHRASES: readonly (readonly [RegExp, ClaimedStatus])[] = [
  [
    /(?:未能|未|尚未|無法|不)(?:達成|符合|達到?|達標)[^,，。;\s]{0,8}|not met|did not (?:meet|achieve)|not achieved|missed|below target/i,
    'not-met',
  ],
  [
    /(?:符合並)?大幅(?:超前|超越|超過)[^,，。;\s]{0,8}|greatly exceeded|far exceeded|well above/i,
    'greatly-exceeded',
  ],
  [
    /(?:符合並|達成並)?(?:超越|超前|超過|優於|超標)(?:原定|年度|預定|預期)?[^,，。;\s]{0,8}|exceeded|surpassed|above target/i,
    'exceeded',
  ],
  [
    /符合(?:原定|年度|預定|預期)?目標[^,，。;\s]{0,6}|達成(?:原定|年度|預定|預期)?目標[^,，。;\s]{0,6}|達標|如期(?:達成|完成)|已達成|\bmet\b|\bachieved\b|on target/i,
    'met',
  ],
];

const STATUS_WORDS: readonly (readonly [RegExp, ClaimedStatus])[] = [
  [/^(?:未達成?|未符合|否|x|●|紅燈?)$/i, 'not-met'],
  [/^(?:大幅超[越前])$/, 'greatly-exceeded'],
  [/^(?:超越|超前)$/, 'exceeded'],
  [/^(?:達成|符合|是|★|綠燈?|yes)$/i, 'met'],
];

/** The first phrase in a text that claims a status; `undefined` when none does. */
export function findStatusPhrase(
  plain: string,
): { readonly span: Span; readonly claims: ClaimedStatus } | undefined {
  const word = STATUS_WORDS.find(([pattern]) => pattern.test(plain.trim()));
  if (word) return { span: { start: 0, end: plain.length }, claims: word[1] };
  for (const [pattern, claims] of PHRASES) {
    const match = pattern.exec(plain);
    if (match) return { span: { start: match.index, end: match.index + match[0].length }, claims };
  }
  return undefined;
}
