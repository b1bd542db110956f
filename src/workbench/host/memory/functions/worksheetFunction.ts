import type { CellError, CellValue } from '../../storage';
import {
  isCells,
  isError,
  numberFrom,
  single,
  textFrom,
  VALUE_ERROR,
  valuesOf,
  type Cells,
  type Operand,
} from '../coercion';

/** An argument: computed only when it is asked for. */
export type Argument = () => Operand;

/** A worksheet function. */
export type WorksheetFunction = (args: readonly Argument[]) => Operand;

/** An argument that is not given is an error; where one may be left out, `absent` stands for it. */
export function numberAt(args: readonly Argument[], index: number, absent?: number): number | CellError {
  const argument = args[index];
  if (!argument) return absent ?? VALUE_ERROR;
  return numberFrom(argument());
}

export function textAt(args: readonly Argument[], index: number): string | CellError {
  return textFrom(args[index]?.() ?? VALUE_ERROR);
}

export function valueAt(args: readonly Argument[], index: number): CellValue {
  return single(args[index]?.() ?? null);
}

/** The cells of an argument; one value is one cell. */
export function cellsAt(args: readonly Argument[], index: number): Cells {
  const operand = args[index]?.() ?? null;
  return isCells(operand) ? operand : [[operand]];
}

/** The numbers among the arguments: text and booleans count only when they are given directly. */
export function numbersOf(args: readonly Argument[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const argument of args) {
    const operand = argument();
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isCells(operand) && value !== null) {
        const number = numberFrom(value);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** A function of all the numbers that it is given. */
export function ofNumbers(compute: (numbers: readonly number[]) => CellValue): WorksheetFunction {
  return (args) => {
    const numbers = numbersOf(args);
    return 'error' in numbers ? numbers : compute(numbers);
  };
}

/** A function of some numbers, each in its place; `absent` are those that may be left out. */
export function ofEach(
  count: number,
  compute: (...numbers: readonly number[]) => CellValue,
  absent: readonly (number | undefined)[] = [],
): WorksheetFunction {
  return (args) => {
    const numbers: number[] = [];
    for (let index = 0; index < count; index++) {
      const number = numberAt(args, index, absent[index]);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}

/** A function of texts, each in its place. */
export function ofTexts(
  count: number,
  compute: (...texts: readonly string[]) => CellValue,
): WorksheetFunction {
  return (args) => {
    const texts: string[] = [];
    for (let index = 0; index < count; index++) {
      const text = textAt(args, index);
      if (typeof text !== 'string') return text;
      texts.push(text);
    }
    return compute(...texts);
  };
}

/** Functions by their names. */
export type FunctionTable = readonly (readonly [string, WorksheetFunction])[];
