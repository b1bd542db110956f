import type { Quantity } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import { NO_UNIT, type Unit } from '../../quantity/unit';
import { readUnit, relateUnits } from '../../quantity/units';
import type { CellAddress } from '../../sheet/address';
import type { ChosenActual } from '../answer/chosenActual';
import type { SaidActual } from './decisions';
import type { Actual, ActualSource } from '../indicator';

type SaidFigure = Extract<SaidActual, { kind: 'figure' }>;

/** Where a figure that a person said belongs. */
interface SaidPlace {
  /** The cell for the result, where none was read. */
  readonly cell: CellAddress;
  /** Where the figures stand that may be it. */
  readonly source: ActualSource;
  readonly target: Target | null;
  /** The row's own unit. */
  readonly unit: Unit;
}

/** The actual that a person said: the figure that was read, where it is that one, else their own. */
export function saidFigure(said: SaidFigure, read: ChosenActual, place: SaidPlace): Actual {
  if (read.actual && isSame(said, read.actual.quantity)) return { ...read.actual, certainty: 'stated' };
  const rival = read.undecided.find(({ value }) => isSame(said, value));
  if (rival) {
    const { value: quantity, evidence } = rival;
    return { quantity, source: place.source, certainty: 'stated', evidence, operands: null };
  }
  const base = read.actual
    ? { quantity: read.actual.quantity, evidence: read.actual.evidence }
    : read.undecided.map(({ value, evidence }) => ({ quantity: value, evidence }))[0];
  const quantity: Quantity = {
    value: said.value,
    low: said.value,
    high: said.value,
    exactness: 'exact',
    unit: said.unit === null ? unitOfBare(base?.quantity.unit, place) : unitSaid(said.unit),
    decimals: said.value.decimalPlaces(),
  };
  const evidence = base?.evidence ?? { cell: place.cell, start: 0, end: 0, quote: '' };
  return { quantity, source: 'corrected', certainty: 'stated', evidence, operands: null };
}

/** A unit as it was said: one that is not in the list is a name. */
export function unitSaid(text: string): Unit {
  return text === '' ? NO_UNIT : readUnit(text);
}

function isSame({ value, unit }: SaidFigure, quantity: Quantity): boolean {
  return quantity.value.eq(value) && (unit === null || unit === quantity.unit.text);
}

/** A number without a unit is one of what was read, unless that counts something else than the target. */
function unitOfBare(base: Unit | undefined, { target, unit }: SaidPlace): Unit {
  const wanted = target?.unit ?? unit;
  return base && relateUnits(base, wanted) !== 'different' ? base : wanted;
}
