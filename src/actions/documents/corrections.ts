import * as v from 'valibot';
import type { SheetRef } from '../../core/sheet/snapshot';
import type { Workbook } from '../../workbook/port';
import { without } from '../without';
import { readDocument, writeDocument, type StoredDocument } from './document';

/** By sheet, then by indicator: the corrected actual as a decimal text. */
export type StoredCorrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

const schema = v.record(v.string(), v.record(v.string(), v.string()));

/** The actuals that the user corrected and that no cell holds yet. */
export const CORRECTIONS: StoredDocument<StoredCorrections> = {
  name: 'corrections',
  none: {},
  readers: [readCorrections, readCorrections],
};

function readCorrections(content: unknown): StoredCorrections | undefined {
  const result = v.safeParse(schema, content);
  return result.success ? result.output : undefined;
}

/** Replaces a sheet's corrections. */
export async function storeCorrections(
  workbook: Workbook,
  sheet: SheetRef,
  ofSheet: Readonly<Record<string, string>>,
): Promise<void> {
  const others = without((await readDocument(workbook, CORRECTIONS)).value, sheet.id);
  const next = Object.keys(ofSheet).length === 0 ? others : { ...others, [sheet.id]: ofSheet };
  await writeDocument(workbook, CORRECTIONS, Object.keys(next).length === 0 ? null : next);
}
