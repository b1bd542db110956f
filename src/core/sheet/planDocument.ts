import * as v from 'valibot';
import { isMessageId } from '../language/wordings';
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

const messageId = v.custom<ChangePlan['cells'][number]['why']['id']>(isMessageId);
/** Slots of stored reasons are plain: nested messages are not kept. */
const why = v.object({
  id: messageId,
  slots: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

const change = v.object({
  cell,
  before: content,
  after: content,
  numberFormat: v.exactOptional(v.string()),
  why,
});

const look = v.variant('kind', [
  v.object({ kind: v.literal('copy'), range, from: cell }),
  v.object({
    kind: v.literal('restore'),
    look: v.custom<CapturedLook>((value) => typeof value === 'string'),
  }),
]);

const width = v.object({
  column,
  width: v.union([v.object({ characters: v.number() }), v.object({ captured: v.number() })]),
});

const plan = v.object({
  sheet: v.object({ id: v.string(), name: v.string() }),
  cells: v.array(change),
  looks: v.array(look),
  widths: v.array(width),
  tables: v.array(v.object({ name: v.string(), from: range, to: range })),
});

/** Reads a stored plan; `undefined` for anything that is none. */
export function readPlan(stored: unknown): ChangePlan | undefined {
  const result = v.safeParse(plan, stored);
  return result.success ? result.output : undefined;
}
