import type { Span } from '../../quantity/quantity';
import type { CellAddress } from '../../sheet/address';
import type { ClaimedStatus } from '../../report/indicator';
import { findStatusPhrase } from '../../report/rows/statusPhrase';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading, StatusClaim } from '../engine/indicatorReading';
import { ownColumn } from '../actual/columns';
import { isLightOfLegend } from './lightLegend';
import { speaksOfTarget } from './vocabulary';
import { clauseOf } from '../../reading/sentence';

/** Claims in order: the later one claims more. */
const ORDER: readonly ClaimedStatus[] = ['not-met', 'met', 'exceeded', 'greatly-exceeded'];

/** How much a status claims, from 0 for not met. */
export const strength = (claims: ClaimedStatus): number => ORDER.indexOf(claims);

/** The status that the row claims for itself: its own column, else a phrase about the target in the narrative. */
export function readStatusClaim(reading: IndicatorReading, report: AssessedTable): StatusClaim | null {
  const column = ownColumn(reading, 'status', report);
  // What a light stands for the table says itself: it need not be that the target is met.
  if (column && isLightOfLegend(column.plain, report.whole)) return null;
  const told = reading.indicator.reported.status;
  const cell = column?.parts[0]?.cell;
  if (told && cell && isSameCell(cell, told.evidence.cell)) {
    const { claims, place, evidence } = told;
    return { claims, place, evidence };
  }
  const { outline, plain } = reading;
  const field = outline.achievement ?? outline.achievementSection ?? { start: 0, end: plain.length };
  const phrase = findStatusPhrase(plain.slice(field.start, field.end));
  if (!phrase) return null;
  const span = { start: field.start + phrase.span.start, end: field.start + phrase.span.end };
  const isFree = outline.achievement === null && outline.achievementSection === null;
  if (isFree && tellsOfFigures(reading, span)) return null;
  const { claims, place } = phrase;
  return isVerdict(plain, span) ? { claims, place, evidence: reading.quote(span) } : null;
}

const isSameCell = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

/** In free prose, a clause with figures or years of its own tells of them, and not of the row. */
function tellsOfFigures({ plain, quantities }: IndicatorReading, span: Span): boolean {
  const { start, end } = clauseOf(plain, span);
  const holds = quantities.some((quantity) => quantity.span.start < end && quantity.span.end > start);
  return holds || /\d/.test(plain.slice(start, end));
}

function isVerdict(plain: string, span: Span): boolean {
  const clause = clauseOf(plain, span);
  const words = plain.slice(clause.start, clause.end);
  const isAlone = words.trim() === plain.slice(span.start, span.end).trim();
  return isAlone || speaksOfTarget(words);
}
