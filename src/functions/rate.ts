import type { Assessment } from '../core/achievement/assessment';
import { evaluate } from '../core/achievement/evaluate';
import type { Scheme } from '../core/achievement/scheme';
import { DEFAULT_SCHEME } from '../core/achievement/schemePresets';
import { message, type Language } from '../core/language/message';
import type { ReportFile } from '../core/validation/engine/reportFile';
import { contentOf, type CellArgument } from './cellArgument';
import { FunctionFailure } from './functionFailure';
import { readRow, type Row } from './oneRow';
import { withoutRate } from './withoutRate';

/** A rate whose direction the formula names: where lower is better, target ÷ actual. */
const DIRECTED: Scheme = { ...DEFAULT_SCHEME, lowerIsBetter: 'target-over-actual' };

const DIRECTIONS: Readonly<Record<string, 'higher' | 'lower'>> = {
  higher: 'higher',
  越高越好: 'higher',
  愈高愈好: 'higher',
  正向: 'higher',
  '1': 'higher',
  lower: 'lower',
  越低越好: 'lower',
  愈低愈好: 'lower',
  負向: 'lower',
  '-1': 'lower',
};

/** The direction that an argument names; `null` when it names none. Throws for an unknown one. */
export function directionOf(argument: CellArgument): 'higher' | 'lower' | null {
  const text = String(contentOf(argument)).toLowerCase();
  if (text === '') return null;
  const direction = DIRECTIONS[text];
  if (!direction) throw new FunctionFailure('value-error', message('functions.direction', { text }));
  return direction;
}

/** The row of a formula, under the scheme that its direction asks for. */
export function readDirected(row: Row, direction: CellArgument, language: Language): ReportFile {
  const named = directionOf(direction);
  const scheme = named === null ? DEFAULT_SCHEME : DIRECTED;
  return readRow({ ...row, direction: named }, scheme, language);
}

/** The assessed row of a formula, and the scheme that its direction asks for. */
export function assessDirected(
  row: Row,
  direction: CellArgument,
  language: Language,
): { readonly assessment: Assessment; readonly scheme: Scheme } {
  const { readings, scheme } = readDirected(row, direction, language);
  const [reading] = readings;
  if (!reading) throw new FunctionFailure('not-available', message('functions.no-rate'));
  return { assessment: reading.assessment, scheme };
}

/** `ATTAIN.RATE(target, actual, [direction])`: 1.005581… for 100.5581…%, neither rounded nor capped. */
export function rate(
  language: Language,
  target: CellArgument,
  actual: CellArgument,
  direction: CellArgument,
): number {
  const { assessment } = assessDirected({ target, actual }, direction, language);
  const value = assessment.expression && evaluate(assessment.expression);
  if (value) return value.toNumber();
  throw withoutRate(assessment);
}
