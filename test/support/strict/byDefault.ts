import { STRICT_NAMES, type StrictName } from '../../../src/workbench/host/strict/behaviours';

/** What an Excel does that a test opens without saying: nothing by itself, or, in the project `strict`, all of it. */
export function strictByDefault(): readonly StrictName[] {
  return process.env['ATTAIN_EXCEL'] === 'strict' ? STRICT_NAMES : [];
}
