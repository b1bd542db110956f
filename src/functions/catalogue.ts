import type { Language } from '../core/language/message';
import type { CellArgument } from './cellArgument';
import { check } from './check';
import { draft } from './draft';
import type { FunctionId } from './ids';
import { rate } from './rate';
import { status } from './status';
import { target } from './target';
import { unit } from './unit';

/** A worksheet function: the user's language, then the arguments. Throws a `FunctionFailure`. */
export type WorksheetFunction = (language: Language, ...args: CellArgument[]) => string | number;

export const FUNCTIONS: Readonly<Record<FunctionId, WorksheetFunction>> = {
  TARGET: target,
  UNIT: unit,
  RATE: rate,
  STATUS: status,
  CHECK: check,
  DRAFT: draft,
};
