import { AGGREGATES } from './aggregates';
import { CHANCE } from './chance';
import { CONDITIONS } from './conditions';
import { DATES } from './dates';
import { LOOKUPS } from './lookups';
import { ROUNDING } from './rounding';
import { TEXTS } from './texts';
import type { WorksheetFunction } from './worksheetFunction';

/** Every function that the in-memory workbook computes. Any other is `#NAME?`, never a guess. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map([
  ...AGGREGATES,
  ...CHANCE,
  ...CONDITIONS,
  ...DATES,
  ...LOOKUPS,
  ...ROUNDING,
  ...TEXTS,
]);
