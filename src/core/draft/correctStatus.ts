import type { Assessment, Status } from '../achievement/assessment';
import { relateUnits } from '../quantity/units';
import type { ClaimedStatus } from '../report/indicator';
import { findStatusPhrase } from '../report/rows/statusPhrase';
import type { Voice } from './actualWords';
import { say, type Piece } from './draft';
import type { PieceEdit } from './edits';
import type { HouseStyle } from '../achievement/houseStyle';
import type { ResultField } from './resultField';
import { DENIED, speaksOfTarget, SUPPOSED, tellsWhy } from './vocabulary';

const ORDER: readonly ClaimedStatus[] = ['not-met', 'met', 'exceeded', 'greatly-exceeded'];

/** Corrects the phrase on the status where the numbers contradict it; one that says less is left to the author. */
export function correctStatus(
  assessment: Assessment,
  field: ResultField,
  voice: Voice,
  style: HouseStyle,
): readonly PieceEdit[] {
  const { status } = assessment;
  const found = findStatusPhrase(field.plain.slice(field.span.start, field.span.end));
  if (status === 'not-assessable' || !found || !isProven(assessment)) return [];
  if (!isContradicted(found.claims, status)) return [];
  const span = { start: field.span.start + found.span.start, end: field.span.start + found.span.end };
  const clause = clauseAround(field.plain, span.start, span.end);
  if (!speaksOfTarget(clause) || SUPPOSED.test(field.plain.slice(Math.max(0, span.start - 12), span.start)))
    return [];
  if (!field.isField && !isVerdict(field.plain, span.start, span.end)) return [];
  const edits = [{ span, pieces: [phraseFor(field, span.start, span.end, status, voice, style)] }];
  return status === 'not-met' && !tellsWhy(field.plain) ? [...edits, prompts(field)] : edits;
}

/** In free prose only a plain verdict on the target is corrected: anything else may speak of other things. */
function isVerdict(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (/\btarget (?:was|is|has been) $/i.test(before)) return true;
  return plain.slice(start, end).includes('目標') && !DENIED.test(before);
}

function isContradicted(claimed: ClaimedStatus, status: Exclude<Status, 'not-assessable'>): boolean {
  return ORDER.indexOf(claimed) > ORDER.indexOf(status) || (claimed === 'not-met' && status !== 'not-met');
}

/** Approximate figures, and figures of two different things, prove nothing against what a person says. */
function isProven({ indicator: { target, actual, measure }, rate }: Assessment): boolean {
  if (!target || !actual) return false;
  if (target.value.exactness !== 'exact' || actual.quantity.exactness !== 'exact') return false;
  if (relateUnits(target.value.unit, actual.quantity.unit) === 'different') return false;
  // Without a rate only met and not met are known: how far is for the author to say.
  return rate !== null || measure !== 'range';
}

function phraseFor(
  { plain }: ResultField,
  start: number,
  end: number,
  status: Exclude<Status, 'not-assessable'>,
  { language }: Voice,
  style: HouseStyle,
): Piece {
  const said = plain.slice(start, end);
  if (language === 'en') {
    const isPassive = /\b(?:was|were|is|are|been)\s$/i.test(plain.slice(Math.max(0, start - 6), start));
    return say(status === 'not-met' && !isPassive ? 'phrase.short.not-met' : `phrase.${status}`);
  }
  return said.includes('目標')
    ? (style.phrases[status] ?? say(`phrase.${status}`))
    : say(`phrase.short.${status}`);
}

function prompts({ plain, span }: ResultField): PieceEdit {
  let end = span.end;
  while (end > span.start && /\s/.test(plain.charAt(end - 1))) end--;
  const pieces = [
    say('append.prompts', {
      reason: say('prompt.reason', { ask: say('ask.reason') }),
      measure: say('prompt.measure', { ask: say('ask.measure') }),
    }),
  ];
  return { span: { start: end, end }, pieces };
}

function clauseAround(plain: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && !/[,，。;:!?\n]/.test(plain.charAt(start - 1))) start--;
  while (end < plain.length && !/[,，。;:!?\n]/.test(plain.charAt(end))) end++;
  return plain.slice(start, end);
}
