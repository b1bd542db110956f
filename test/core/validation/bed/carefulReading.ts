import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const finding = v.object({
  /** The indicator's number; 0 for the whole table. */
  row: v.number(),
  rule: v.string(),
  importance: v.picklist(['high', 'medium', 'low', 'info']),
  quotes: v.array(v.string()),
});
const silence = v.object({ row: v.union([v.number(), v.string()]), pair: v.string() });
const reading = v.object({
  findings: v.array(finding),
  right_and_silent: v.optional(v.array(silence), []),
});

/** What a careful reader found in a report, and which of its figures are right. */
export type CarefulReading = v.InferOutput<typeof reading>;
export type CarefulFinding = v.InferOutput<typeof finding>;

export const readCarefully = (path: string): CarefulReading =>
  v.parse(reading, JSON.parse(readFileSync(path, 'utf8')));

/** Figures that belong together and are right: `26/23, 151/115` holds two such groups. */
export interface RightFigures {
  readonly rows: readonly number[];
  readonly pair: string;
  readonly figures: readonly string[];
}

/** The groups of figures that must not be called wrong. */
export function rightFigures({ right_and_silent }: CarefulReading): readonly RightFigures[] {
  return right_and_silent.flatMap(({ row, pair }) =>
    pair
      .split(/[;,] /)
      .map((group) => ({
        rows: String(row).split(',').map(Number),
        pair: group,
        figures: group.match(/\d[\d,.]*/g) ?? [],
      }))
      .filter(({ figures }) => figures.length > 1),
  );
}
