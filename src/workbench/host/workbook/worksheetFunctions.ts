import { ExcelObject } from '../context';
import { HostObject } from '../../richapi/hostObject';
import { invalidArgument } from '../failures';
import { isError, single, type Operand } from '../memory/coercion';
import { FUNCTIONS } from '../memory/functions';
import { Range } from '../range/range';
import { workableArea } from '../range/styledAreas';
import type { CellValue } from '../storage';

/** The functions that an add-in can call, as the client spells them; any other is none that this Excel has. */
const SPELLINGS = `
  Abs And Average AverageIf AverageIfs Choose Columns Concatenate Count CountA CountBlank CountIf
  CountIfs Date Day Exact False Find HLookup Hour If Int IsErr IsError IsLogical IsNA IsNumber IsText
  Large Left Len Lower Match Max Median Mid Min Minute Mod Month Na Not Now Or Power Product Rand
  RandBetween Rank_Eq Right Round RoundDown RoundUp Rows Second Sign Small Sqrt StDev_P StDev_S
  Substitute Sum SumIf SumIfs Text Today Trim True Trunc Upper VLookup Value Weekday Xor Year
`;

/** The worksheet functions, called by an add-in instead of by a cell. */
export class WorksheetFunctions extends ExcelObject {
  readonly typeName = 'Functions';

  static {
    for (const spelling of SPELLINGS.trim().split(/\s+/)) {
      const compute = FUNCTIONS.get(spelling.toUpperCase().replace('_', '.'));
      const member = spelling.charAt(0).toLowerCase() + spelling.slice(1);
      Object.defineProperty(this.prototype, member, {
        value: (...args: unknown[]): FunctionResult => {
          if (!compute) throw invalidArgument();
          const given: unknown[] = args.flat().filter((arg) => arg !== undefined);
          return new FunctionResult(single(compute(given.map((arg: unknown) => () => operandOf(arg)))));
        },
      });
    }
  }
}

/** What a function gives: a value, or an error. */
export class FunctionResult extends HostObject {
  readonly typeName = 'FunctionResult';

  constructor(readonly result: CellValue) {
    super();
  }

  get error(): string | null {
    return isError(this.result) ? this.result.error : null;
  }

  get value(): string | number | boolean | null {
    return isError(this.result) || this.result === null ? null : plain(this.result);
  }
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' ? null : value;
}

function operandOf(argument: unknown): Operand {
  if (argument instanceof Range) {
    const area = workableArea(argument.sheet, argument.area);
    return area ? argument.sheet.readCells(area).map((row) => row.map(({ value }) => value)) : [[null]];
  }
  if (argument instanceof FunctionResult) return argument.result;
  if (argument === null || ['string', 'number', 'boolean'].includes(typeof argument)) return scalar(argument);
  throw invalidArgument();
}

function scalar(argument: unknown): CellValue {
  if (typeof argument === 'string' || typeof argument === 'number' || typeof argument === 'boolean')
    return argument;
  return null;
}
