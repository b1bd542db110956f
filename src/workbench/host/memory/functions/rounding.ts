import { DIVISION_ERROR, finite, NUMBER_ERROR, numberFrom, VALUE_ERROR } from '../coercion';
import { ofEach, type FunctionTable, type WorksheetFunction } from './worksheetFunction';

function ofNumber(compute: (value: number) => number): WorksheetFunction {
  return (args) => {
    const value = numberFrom(args[0]?.() ?? VALUE_ERROR);
    return typeof value === 'number' ? finite(compute(value)) : value;
  };
}

/** Moves the decimal point, on the 15 digits that Excel computes with. */
function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function toPlaces(round: (magnitude: number) => number): WorksheetFunction {
  return ofEach(
    2,
    (value = 0, places = 0) => {
      const digits = Math.trunc(places);
      return finite(Math.sign(value) * shiftPoint(round(shiftPoint(Math.abs(value), digits)), -digits));
    },
    [undefined, 0],
  );
}

function toMultiple(round: (quotient: number) => number): WorksheetFunction {
  return ofEach(2, (value = 0, step = 0) => {
    if (step === 0) return 0;
    return value > 0 && step < 0 ? NUMBER_ERROR : finite(round(value / step) * step);
  });
}

/** Functions that round numbers, and arithmetic of one or two of them. */
export const ROUNDING: FunctionTable = [
  ['ABS', ofNumber(Math.abs)],
  ['CEILING', toMultiple(Math.ceil)],
  ['FLOOR', toMultiple(Math.floor)],
  ['INT', ofNumber(Math.floor)],
  [
    'MOD',
    ofEach(2, (value = 0, by = 0) =>
      by === 0 ? DIVISION_ERROR : finite(value - by * Math.floor(value / by)),
    ),
  ],
  ['POWER', ofEach(2, (base = 0, exponent = 0) => finite(base ** exponent))],
  ['ROUND', toPlaces(Math.round)],
  ['ROUNDDOWN', toPlaces(Math.floor)],
  ['ROUNDUP', toPlaces(Math.ceil)],
  ['SIGN', ofNumber(Math.sign)],
  ['SQRT', ofNumber(Math.sqrt)],
  ['TRUNC', toPlaces(Math.floor)],
];
