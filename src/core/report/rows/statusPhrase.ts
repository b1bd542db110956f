import type { Span } from '../../quantity/quantity';
import type { ClaimedStatus } from '../indicator';

/** Phrases that claim a status, the stronger ones first, as data. */
const PHRASES: readonly (readonly [RegExp, ClaimedStatus])[] = [
  [
    /(?:未能|未完全|未|尚未|無法|不)(?:達成|符合|達到?|達標)[^,，。;\s]{0,8}|\bnot (?:yet |fully )?(?:met|achieved)|\bunmet|did not (?:meet|achieve)|missed|below target/i,
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
  [
    /^(?:未達成?|未達標|未符合|未完成|不符合?|不合格|落後|否|x|✗|✘|●|紅燈?|red|off track|behind(?: schedule)?|no|n|fail(?:ed)?|ng|broken)$/i,
    'not-met',
  ],
  [/^(?:大幅超[越前])$/, 'greatly-exceeded'],
  [/^(?:超越|超前|ahead(?: of schedule)?)$/i, 'exceeded'],
  [
    /^(?:達成|已達成|達標|符合|合格|已完成|完成|是|✓|✔|★|綠燈?|green|yes|y|pass(?:ed)?|ok|kept|completed)$/i,
    'met',
  ],
];

/** Words that claim neither: yellow, 尚可, in part. */
const NO_CLAIM =
  /^(?:▲|黃燈?|yellow|amber|尚可|普通|良好|優良|待改善|at risk|on track|satisfactory|good|fair)$|部分(?:達成|完成|符合|達標)|大致(?:達成|符合)|接近(?:達成|目標)|\b(?:partially|partly|almost|nearly|mostly) (?:met|achieved)/i;

/** The first phrase in a text that claims a status; `undefined` when none does. */
export function findStatusPhrase(
  plain: string,
): { readonly span: Span; readonly claims: ClaimedStatus } | undefined {
  const claimed = wordIn(plain.trim()) ?? inTwoLanguages(plain.trim());
  if (claimed) return { span: { start: 0, end: plain.length }, claims: claimed };
  if (NO_CLAIM.test(plain.trim())) return undefined;
  for (const [pattern, claims] of PHRASES) {
    const match = pattern.exec(plain);
    if (match) return { span: { start: match.index, end: match.index + match[0].length }, claims };
  }
  return undefined;
}

const wordIn = (text: string): ClaimedStatus | undefined =>
  STATUS_WORDS.find(([pattern]) => pattern.test(text))?.[1];

/** 是 Yes, Met 達標: one word in each language, where both claim the same. */
function inTwoLanguages(text: string): ClaimedStatus | undefined {
  const [, latinFirst, hanLast] =
    /^([a-z](?:[a-z ]{0,19}[a-z])?)\s+([\u4e00-\u9fff]{1,8})$/i.exec(text) ?? [];
  const [, hanFirst, latinLast] =
    /^([\u4e00-\u9fff]{1,8})\s+([a-z](?:[a-z ]{0,19}[a-z])?)$/i.exec(text) ?? [];
  const [han, latin] = [hanFirst ?? hanLast, latinLast ?? latinFirst];
  if (han === undefined || latin === undefined) return undefined;
  const [one, other] = [wordIn(han), wordIn(latin.trim())];
  return one === other ? one : undefined;
}
