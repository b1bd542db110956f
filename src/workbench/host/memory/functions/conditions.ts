import type { CellError, CellValue } from '../../storage';
import {
  flagFrom,
  isCells,
  isError,
  NOT_AVAILABLE,
  single,
  VALUE_ERROR,
  valuesOf,
  type Operand,
} from '../coercion';
import { valueAt, type Argument, type FunctionTable, type WorksheetFunction } from './worksheetFunction';

function logical(combine: (flags: readonly boolean[]) => boolean): WorksheetFunction {
  return (args) => {
    const flags: boolean[] = [];
    for (const value of args.flatMap((argument) => valuesOf(argument()))) {
      if (value === null) continue;
      const flag = flagFrom(value);
      if (typeof flag !== 'boolean') return flag;
      flags.push(flag);
    }
    return flags.length === 0 ? VALUE_ERROR : combine(flags);
  };
}

function choose(args: readonly Argument[]): Operand {
  const condition = flagFrom(args[0]?.() ?? VALUE_ERROR);
  if (typeof condition !== 'boolean') return condition;
  const branch = condition ? args[1] : args[2];
  if (!branch) return condition;
  return branch() ?? 0;
}

function chooseFirst(args: readonly Argument[]): Operand {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = flagFrom(args[index]?.() ?? VALUE_ERROR);
    if (typeof condition !== 'boolean') return condition;
    if (condition) return args[index + 1]?.() ?? 0;
  }
  return NOT_AVAILABLE;
}

function orElse(isReplaced: (error: CellError) => boolean): WorksheetFunction {
  return (args) => {
    const value = args[0]?.() ?? null;
    const one = isCells(value) ? single(value) : value;
    return isError(one) && isReplaced(one) ? (args[1]?.() ?? null) : value;
  };
}

function asks(test: (value: CellValue) => boolean): WorksheetFunction {
  return (args) => test(valueAt(args, 0));
}

function negated(flag: boolean | CellError): CellValue {
  return typeof flag === 'boolean' ? !flag : flag;
}

function isMissing(value: CellValue): boolean {
  return isError(value) && value.error === NOT_AVAILABLE.error;
}

/** Functions of truth values, and those that ask what a cell holds. */
export const CONDITIONS: FunctionTable = [
  ['AND', logical((flags) => flags.every(Boolean))],
  ['FALSE', () => false],
  ['IF', choose],
  ['IFERROR', orElse(() => true)],
  ['IFNA', orElse(isMissing)],
  ['IFS', chooseFirst],
  ['ISBLANK', asks((value) => value === null)],
  ['ISERR', asks((value) => isError(value) && !isMissing(value))],
  ['ISERROR', asks(isError)],
  ['ISLOGICAL', asks((value) => typeof value === 'boolean')],
  ['ISNA', asks(isMissing)],
  ['ISNUMBER', asks((value) => typeof value === 'number')],
  ['ISTEXT', asks((value) => typeof value === 'string')],
  ['NA', () => NOT_AVAILABLE],
  ['NOT', (args) => negated(flagFrom(args[0]?.() ?? VALUE_ERROR))],
  ['OR', logical((flags) => flags.some(Boolean))],
  ['TRUE', () => true],
  ['XOR', logical((flags) => flags.filter(Boolean).length % 2 === 1)],
];
