import { shownQuantity } from '../achievement/digits';
import { message, type Message } from '../language/message';
import type { Quantity } from '../quantity/quantity';
import type { SaidActual } from '../report/said/decisions';
import type { Evidence } from '../report/evidence';
import type { Actual } from '../report/indicator';
import type { Choice } from './question';

/** A computed figure has no end; so many of its decimals are shown. */
const COMPUTED_DECIMALS = 2;

/** A figure that may be the result. */
export function figureChoice(quantity: Quantity, evidence: Evidence | null, label?: Message): Choice {
  return {
    answer: { subject: 'actual', said: saidOfQuantity(quantity) },
    label: label ?? message('question.choice.figure', { figure: figureText(quantity, evidence) }),
    evidence,
  };
}

/** The figure that was read, as it is. */
export function asRead(actual: Actual): Choice {
  const { quantity, operands, evidence } = actual;
  const figure = actualFigureText(actual);
  if (!operands) return figureChoice(quantity, evidence, message('question.choice.yes', { figure }));
  const from = message('question.choice.two', {
    first: operands.current.evidence.quote,
    second: operands.base.evidence.quote,
  });
  return figureChoice(quantity, evidence, message('question.choice.computed', { figure, from }));
}

/** That the row has no result to be judged. */
export function notApplicable(): Choice {
  return {
    answer: { subject: 'actual', said: { kind: 'not-applicable' } },
    label: message('question.choice.not-applicable'),
    evidence: null,
  };
}

/** A figure as it is kept. */
export function saidOfQuantity({ value, unit }: Quantity): SaidActual {
  return { kind: 'figure', value, unit: unit.text };
}

/** A result as a person reads it. */
export function actualFigureText({ quantity, operands, evidence }: Actual): string {
  if (!operands) return figureText(quantity, evidence);
  const brief = quantity.value.toDecimalPlaces(COMPUTED_DECIMALS);
  return shownQuantity({ ...quantity, value: brief, decimals: brief.decimalPlaces() });
}

/** A date as the report writes it, anything else as it was understood. */
function figureText(quantity: Quantity, evidence: Evidence | null): string {
  return quantity.unit.dimension === 'date' && evidence ? evidence.quote.trim() : shownQuantity(quantity);
}
