import type { Span } from '../../quantity/quantity';
import { allMatches } from '../../text/allMatches';
import { clauseOf } from '../../reading/sentence';
import type { Claimed, ClaimedStatus } from '../indicator';
import {
  ANSWERED_NO,
  ASKED,
  CHOICE,
  DENIAL_UNSAID,
  DENIED,
  NO_CLAIM,
  OF_EARLIER_YEAR,
  OF_PART,
  PHRASES,
  SHARE_REACHED,
  UNSAID_BEFORE,
  UNSAID_BEHIND,
  UNSAID_WITHIN,
  WHOLE_WORDS,
  type StatusWords,
} from './statusVocabulary';
import { tickedIn } from './tickedBoxes';

/** What a text claims of a status, and where. */
export interface StatusPhrase extends Claimed {
  readonly span: Span;
}

/** What stands further away turns nothing. */
const REACH = 60;
const WHOLE = 100;
const ORDER: readonly ClaimedStatus[] = ['not-met', 'greatly-exceeded', 'exceeded', 'met'];

/** The first phrase in a text that claims a status, the strongest before others; `undefined` when none does. */
export function findStatusPhrase(plain: string): StatusPhrase | undefined {
  const ticked = tickedIn(plain);
  if (ticked !== undefined) return ticked === null ? undefined : ofWhole(plain, claimOf(ticked));
  const whole = plain.trim();
  const claimed = wordIn(whole) ?? inTwoLanguages(whole);
  if (claimed) return ofWhole(plain, claimed);
  if (NO_CLAIM.test(whole) || CHOICE.test(whole)) return undefined;
  const found = PHRASES.flatMap((words) => claimsOf(words, plain));
  return ORDER.flatMap((claims) => found.filter((phrase) => phrase.claims === claims))[0];
}

const ofWhole = (plain: string, claims: ClaimedStatus | undefined): StatusPhrase | undefined =>
  claims && { span: { start: 0, end: plain.length }, claims, place: null };

/** What the words beside a ticked box claim. */
const claimOf = (words: string): ClaimedStatus | undefined =>
  wordIn(words) ?? findStatusPhrase(words)?.claims;

function claimsOf(words: StatusWords, plain: string): readonly StatusPhrase[] {
  return allMatches(words.pattern, plain).flatMap((match): readonly StatusPhrase[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const clause = clauseOf(plain, span);
    const before = plain.slice(Math.max(clause.start, span.start - REACH), span.start);
    const denial = words.claims === 'not-met' ? undefined : denialIn(before);
    if (denial !== undefined) {
      // What is not exceeded may be met all the same; 無未達標 and 如未達標 deny nothing.
      if (words.claims !== 'met' || DENIAL_UNSAID.test(before.slice(0, -denial.length))) return [];
      return [{ span: { start: span.start - denial.length, end: span.end }, claims: 'not-met', place: null }];
    }
    const from = plain.slice(span.start, span.end + REACH);
    if (isUnsaid(before, from, match[0])) return [];
    if (words.claims === 'met' && ANSWERED_NO.test(from)) return [{ span, claims: 'not-met', place: null }];
    return [{ span, claims: words.claims, place: words.place ?? null }];
  });
}

/** The words that deny what stands behind them. */
const denialIn = (before: string): string | undefined =>
  DENIED.map((pattern) => pattern.exec(before)?.[0]).find((found) => found !== undefined);

/** Whether a phrase is hoped for, planned, of a part, or of something else than this year's target. */
function isUnsaid(before: string, from: string, phrase: string): boolean {
  if (UNSAID_BEFORE.some((pattern) => pattern.test(before))) return true;
  if (
    UNSAID_WITHIN.test(phrase) ||
    [UNSAID_BEHIND, OF_PART, ASKED].some((pattern) => pattern.test(from.slice(phrase.length))) ||
    OF_EARLIER_YEAR.test(from)
  )
    return true;
  // 達成目標一半: the words behind 目標 are of the phrase.
  const aim = phrase.indexOf('目標');
  if (aim >= 0 && OF_PART.test(from.slice(aim + 2))) return true;
  const share = SHARE_REACHED.exec(from)?.[1];
  return share !== undefined && Number(share) < WHOLE;
}

const wordIn = (text: string): ClaimedStatus | undefined =>
  WHOLE_WORDS.find(({ pattern }) => pattern.test(text))?.claims;

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
