import type { IDisposable } from '@univerjs/core';
import { BooleanNumber, DisposableCollection, toDisposable } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { FunctionType } from '@univerjs/engine-formula';
import type { CustomFunction, CustomFunctions } from '../host/customFunctions';
import type { CellValue } from '../host/storage';
import type { Grid } from './grid';

/**
 * Lets the formulas of the grid call the functions of an add-in, and computes them again when results come.
 * The functions are known, and described where a person types, until the returned object is disposed.
 */
export function registerFunctions(
  grid: Grid,
  functions: CustomFunctions,
  described: readonly CustomFunction[],
): IDisposable {
  functions.describe(described);
  const formulas = grid.api.getFormula();
  const registered = new DisposableCollection();
  for (const one of described) {
    const run = (...args: readonly unknown[]) => resultOf(functions.call(one.name, args.map(argumentOf)));
    registered.add(formulas.registerFunction(one.name, run, { description: infoOf(one) }));
  }
  registered.add(toDisposable(functions.onResults(() => formulas.executeCalculation())));
  return registered;
}

/** The grid hands over a reference as rows of cells; a function here takes one value each. */
function argumentOf(argument: unknown): CellValue {
  if (Array.isArray(argument)) return argumentOf(argument[0]);
  if (typeof argument === 'number' || typeof argument === 'boolean') return argument;
  if (typeof argument !== 'string') return null;
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|BUSY!)$/.test(argument)
    ? { error: argument }
    : argument;
}

/** The grid takes an error by its text. */
function resultOf(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '#NAME?';
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function infoOf({ name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
