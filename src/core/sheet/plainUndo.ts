import * as v from 'valibot';
import type { CapturedLook, ChangePlan } from './changePlan';

const row = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const cell = v.object({ row, column });
const range = v.object({ top: row, left: column, bottom: row, right: column });
const content = v.variant('kind', [
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('value'), value: v.union([v.string(), v.number(), v.boolean()]) }),
  v.object({ kind: v.literal('formula'), formula: v.string() }),
]);
const undo = v.object({
  sheet: v.object({ id: v.string(), name: v.string() }),
  cells: v.array(
    v.object({ cell, before: content, after: content, numberFormat: v.exactOptional(v.string()) }),
  ),
  looks: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('copy'), range, from: cell }),
      v.object({
        kind: v.literal('restore'),
        look: v.custom<CapturedLook>((value) => typeof value === 'string'),
      }),
    ]),
  ),
  widths: v.array(
    v.object({
      column,
      width: v.union([v.object({ characters: v.number() }), v.object({ captured: v.number() })]),
    }),
  ),
  tables: v.array(v.object({ name: v.string(), from: range, to: range })),
});

/** Reads an undo as it was kept before undos were packed (see `undoDocument`): a plan; `undefined` for anything else. */
export function readPlainUndo(stored: unknown): ChangePlan | undefined {
  const result = v.safeParse(undo, stored);
  if (!result.success) return undefined;
  const { cells, ...rest } = result.output;
  return { ...rest, cells: cells.map((change) => ({ ...change, why: { id: 'job.restore' } })) };
}
