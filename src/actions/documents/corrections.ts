import * as v from 'valibot';
import { Decimal } from '../../core/quantity/decimal';
import { SAID_WAYS, type Decision, type Decisions, type SaidActual } from '../../core/report/said/decisions';
import type { SheetRef } from '../../core/sheet/snapshot';
import type { Workbook } from '../../workbook/port';
import { without } from '../without';
import { readDocument, writeDocument, type StoredDocument } from './document';

const decimal = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/));
const about = v.nullable(v.string());
const row = v.object({
  actual: v.optional(
    v.object({
      about,
      /** `null`: there is no result to be judged. */
      value: v.nullable(decimal),
      unit: v.nullable(v.string()),
    }),
  ),
  direction: v.optional(v.object({ about, way: v.picklist(SAID_WAYS) })),
  target: v.optional(v.object({ about, place: v.picklist(['target', 'narrative']), quote: v.string() })),
});
const ofSheet = v.object({
  rows: v.record(v.string(), row),
  /** Customs of the table that the scheme is not to take over. */
  kept: v.array(v.string()),
});
const decisions = v.record(v.string(), ofSheet);
const corrections = v.record(v.string(), v.record(v.string(), v.string()));

/** What was decided of one row, as it is kept. */
export type StoredRow = v.InferOutput<typeof row>;
/** What was decided on one sheet: its rows by their keys. */
export type SheetDecisions = v.InferOutput<typeof ofSheet>;
/** By the sheet's id. */
export type StoredDecisions = Readonly<Record<string, SheetDecisions>>;

export const NO_DECISIONS: SheetDecisions = { rows: {}, kept: [] };

/** What a person corrected, and what they answered. */
export const CORRECTIONS: StoredDocument<StoredDecisions> = {
  name: 'corrections',
  none: {},
  readers: [readCorrections, readCorrections, readDecisions],
};

/** Before questions were asked: a corrected actual for each row, whatever stood there. */
function readCorrections(content: unknown): StoredDecisions | undefined {
  const result = v.safeParse(corrections, content);
  if (!result.success) return undefined;
  return Object.fromEntries(
    Object.entries(result.output).map(([sheet, texts]) => {
      const rows = Object.entries(texts).filter(([, text]) => v.is(decimal, text));
      const kept = rows.map(([key, value]): [string, StoredRow] => [
        key,
        { actual: { about: null, value, unit: null } },
      ]);
      return [sheet, { rows: Object.fromEntries(kept), kept: [] }];
    }),
  );
}

function readDecisions(content: unknown): StoredDecisions | undefined {
  const result = v.safeParse(decisions, content);
  return result.success ? result.output : undefined;
}

/** What was decided on a sheet. */
export async function sheetDecisions(workbook: Workbook, sheet: SheetRef): Promise<SheetDecisions> {
  return (await readDocument(workbook, CORRECTIONS)).value[sheet.id] ?? NO_DECISIONS;
}

/** Replaces what was decided on a sheet. */
export async function storeDecisions(
  workbook: Workbook,
  sheet: SheetRef,
  { rows, kept }: SheetDecisions,
): Promise<void> {
  const others = without((await readDocument(workbook, CORRECTIONS)).value, sheet.id);
  const said = Object.fromEntries(Object.entries(rows).filter(([, decided]) => !isNothing(decided)));
  const isEmpty = Object.keys(said).length === 0 && kept.length === 0;
  const next = isEmpty ? others : { ...others, [sheet.id]: { rows: said, kept } };
  await writeDocument(workbook, CORRECTIONS, Object.keys(next).length === 0 ? null : next);
}

/** What was decided of a row, as reading understands it. */
export function decisionsOf({ actual, direction, target }: StoredRow): Decisions {
  return {
    ...(actual && { actual: { said: saidActual(actual), about: actual.about } }),
    ...(direction && { direction: { said: direction.way, about: direction.about } }),
    ...(target && {
      target: { said: { place: target.place, quote: target.quote }, about: target.about },
    }),
  };
}

/** What was said of a row's result, as it is kept. */
export function storedActual({ said, about: words }: Decision<SaidActual>): NonNullable<StoredRow['actual']> {
  return said.kind === 'figure'
    ? { about: words, value: said.value.toFixed(), unit: said.unit }
    : { about: words, value: null, unit: null };
}

function saidActual({ value, unit }: NonNullable<StoredRow['actual']>): SaidActual {
  return value === null ? { kind: 'not-applicable' } : { kind: 'figure', value: new Decimal(value), unit };
}

const isNothing = ({ actual, direction, target }: StoredRow): boolean =>
  actual === undefined && direction === undefined && target === undefined;
