import type { Assessment } from '../achievement/assessment';
import type { Voice } from './actualWords';
import { addConditions } from './addConditions';
import { askOf } from './asks';
import { say, type WordingId } from './draft';
import type { PieceEdit } from './edits';
import type { HouseStyle } from '../achievement/houseStyle';
import { correctActual } from './correctActual';
import { correctStatus } from './correctStatus';
import { addRate, correctRates } from './correctRates';
import { renderDraft } from './render';
import { readResultField, trimmed, type ResultField } from './resultField';
import { missingSupport } from './support';

/**
 * Corrects what the numbers contradict in a narrative that a person wrote: the figure of the result, the
 * row's own rate, the phrase on the status. All other words stay. What only the author knows is asked for.
 * `addsRates`: whether a result without a rate is given one.
 */
export function refreshEdits(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  addsRates: boolean,
): readonly PieceEdit[] {
  const field = readResultField(assessment);
  // A target is asked for in its own cell; and prose without a field for the result may tell it in its own way.
  if (assessment.status === 'not-assessable' && (!field.isField || !assessment.indicator.target)) return [];
  const ask = askOf(assessment);
  if (ask) return askFor(ask, field, voice);
  const support = field.isField ? missingSupport(assessment, field) : null;
  const asked = support ? askFor(support, field, voice) : [];
  // What the narrative itself only asserts proves nothing about its other words.
  if (support && assessment.indicator.actual?.source === 'achievement') {
    return [...correctRates(assessment, field, voice), ...asked];
  }
  const { edits, anchor } = correctActual(assessment, field, voice);
  return [
    ...edits,
    ...asked,
    ...correctRates(assessment, field, voice),
    ...(addsRates && !bringsRate(edits, anchor, field) ? addRate(assessment, field, anchor, voice) : []),
    ...correctStatus(assessment, field, voice, style),
    ...addConditions(assessment, field, voice, style),
  ];
}

/** A result that was put in place without an anchor has brought its rate along. */
function bringsRate(edits: readonly PieceEdit[], anchor: number | null, { isField }: ResultField): boolean {
  return isField && edits.length > 0 && anchor === null;
}

/** Asks for something once: behind the figure in question, else at the end of the result. */
function askFor(ask: WordingId, field: ResultField, { language }: Voice): readonly PieceEdit[] {
  const words = renderDraft([say(ask)], language).text;
  const { start, end } = trimmed(field.plain, field.span);
  if (readableOf(field.plain.slice(start, end)).includes(readableOf(words))) return [];
  const figure = field.isField ? (field.figures[0] ?? field.rates[0]) : undefined;
  const stop = /[。.;]$/.test(field.plain.slice(start, end)) && field.isField ? end - 1 : end;
  const at = figure?.span.end ?? stop;
  return [{ span: { start: at, end: at }, pieces: [say('insert.ask', { ask: say(ask) })] }];
}

/** A text without the marks whose width reading changes. */
const readableOf = (text: string): string => text.replace(/[：:；;（）()\s]/g, '');
