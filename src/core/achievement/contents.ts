import type { Decimal } from '../quantity/decimal';
import { Decimal as D, HUNDRED } from '../quantity/decimal';
import type { Language } from '../language/message';
import type { CellAddress } from '../sheet/address';
import { cellName } from '../sheet/address';
import type { CellContent } from '../sheet/changePlan';
import type { Assessment } from './assessment';
import { comparatorOf } from './bound';
import { asCellNumber } from './evaluate';
import { decidesAlike, holdsExactRate, rateFormula, stepsFormula } from './excelFormula';
import { lightOf, lightSteps } from './lights';
import { fitsInFormula, printFormula } from './print';
import type { Scheme } from './scheme';
import type { Steps } from './steps';
import { stepOf } from './steps';
import { statusSteps } from './statusSteps';
import { lightWord, schemeWord, statusWord } from './words';

export const EMPTY: CellContent = { kind: 'empty' };

/** What the rate's cell shall hold: the live quotient, or its value by the scheme's choice; empty without a rate. */
export function rateContent(assessment: Assessment, scheme: Scheme): CellContent {
  const { expression, rate } = assessment;
  if (!expression || !rate) return EMPTY;
  if (scheme.writes === 'formulas' && fitsInFormula(expression)) {
    return { kind: 'formula', formula: rateFormula(expression, scheme) };
  }
  const capped = scheme.cap === null ? rate : D.min(rate, scheme.cap);
  const value =
    scheme.rounding === 'truncate' ? capped.toDecimalPlaces(scheme.decimals, D.ROUND_DOWN) : capped;
  return cellNumber(value.div(HUNDRED));
}

/**
 * What the status cell shall hold: nested IFs over the rate's cell, where that is Attain's own and exact
 * (`rateCell`), else over the quotient itself; the plain word where no rate decides.
 */
export function statusContent(
  assessment: Assessment,
  scheme: Scheme,
  language: Language,
  rateCell: CellAddress | null,
): CellContent {
  const steps = statusSteps(scheme, comparatorOf(assessment.indicator));
  const formula =
    assessment.rate && stepOf(steps, assessment.rate).status === assessment.status
      ? scaleFormula(steps, assessment, scheme, rateCell, ({ word }) => schemeWord(word, scheme, language))
      : null;
  return formula ?? { kind: 'value', value: statusWord(assessment, scheme, language) };
}

/** What the light's cell shall hold, by the same rules as the status. */
export function lightContent(
  assessment: Assessment,
  scheme: Scheme,
  language: Language,
  rateCell: CellAddress | null,
): CellContent {
  const steps = lightSteps(scheme, comparatorOf(assessment.indicator));
  const light = lightOf(assessment, scheme);
  const formula =
    assessment.rate && stepOf(steps, assessment.rate) === light
      ? scaleFormula(steps, assessment, scheme, rateCell, (value) => lightWord(value, language))
      : null;
  return formula ?? { kind: 'value', value: lightWord(light, language) };
}

/** A number as Excel keeps it, so that it is read back as it was written. */
export function cellNumber(value: Decimal): CellContent {
  return { kind: 'value', value: asCellNumber(value).toNumber() };
}

function scaleFormula<T>(
  steps: Steps<T>,
  { expression, rate }: Assessment,
  scheme: Scheme,
  rateCell: CellAddress | null,
  word: (value: T) => string,
): CellContent | null {
  if (scheme.writes === 'values' || !expression || !rate || !decidesAlike(steps, rate)) return null;
  if (rateCell && holdsExactRate(scheme)) {
    return { kind: 'formula', formula: stepsFormula(steps, cellName(rateCell), word) };
  }
  if (!fitsInFormula(expression)) return null;
  return { kind: 'formula', formula: stepsFormula(steps, printFormula(expression), word) };
}
