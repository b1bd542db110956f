import * as v from 'valibot';
import type { RowDraft } from '../core/draft/planDrafts';
import type { Indicator } from '../core/report/indicator';
import type { SheetRef } from '../core/sheet/snapshot';
import { fingerprint } from '../core/text/hash';
import type { Workbook } from '../workbook/port';
import { STORED } from './documents/document';

/** Fingerprints of a row's text as it was drafted, and of the one that stood there before (which Restore brings back). */
const schema = v.record(v.string(), v.record(v.string(), v.tuple([v.string(), v.string()])));
type Memory = v.InferOutput<typeof schema>;

/**
 * Whether the text of an indicator is as Attain once drafted it, or as it was before; `undefined` where nothing
 * was drafted. The journal forgets old writes: without this a text that a person edited since would pass for
 * one that may be replaced together with others.
 */
export async function draftedTexts(
  workbook: Workbook,
  sheet: SheetRef,
): Promise<(indicator: Indicator, text: string) => boolean | undefined> {
  const ofSheet = (await readMemory(workbook))[sheet.id] ?? {};
  return (indicator, text) => ofSheet[keyOf(indicator)]?.includes(fingerprint(text));
}

/** Remembers what was drafted. A workbook that cannot keep it has been written all the same. */
export async function rememberDrafts(
  workbook: Workbook,
  sheet: SheetRef,
  drafted: readonly (readonly [Indicator, RowDraft])[],
): Promise<void> {
  if (drafted.length === 0) return;
  try {
    const memory = await readMemory(workbook);
    const fresh = drafted.map(([indicator, { before, after }]) => {
      const prints: [string, string] = [fingerprint(after), fingerprint(before)];
      return [keyOf(indicator), prints] as const;
    });
    const ofSheet = { ...memory[sheet.id], ...Object.fromEntries(fresh) };
    await workbook.preferences.set(STORED.drafts, { ...memory, [sheet.id]: ofSheet });
  } catch {
    // The journal still knows the latest writes.
  }
}

/** A damaged document counts as none: it holds nothing that a person decided. */
async function readMemory(workbook: Workbook): Promise<Memory> {
  const result = v.safeParse(schema, await workbook.preferences.get(STORED.drafts));
  return result.success ? result.output : {};
}

/** Names an indicator by what a person would call it, so that a moved row is known again. */
function keyOf({ goal, name }: Indicator): string {
  return fingerprint(`${goal}|${name}`);
}
