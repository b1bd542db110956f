import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetOf } from './report';
import { sharedFolder } from './shared';

const text = v.string();
const number = v.nullable(v.number());
const rowSchema = v.object({
  id: text,
  year: text,
  goal: text,
  indicator: text,
  unit: text,
  direction_hint: text,
  target_text: text,
  actual_text: text,
  reported_rate_text: text,
  narrative: text,
  expected: v.object({
    target_value: number,
    target_unit: v.nullable(text),
    actual_value: number,
    actual_unit: v.nullable(text),
    true_rate_percent: number,
    met: v.nullable(v.boolean()),
    findings: v.array(text),
  }),
});

/** A row of a published report, with what a careful reader reads in it. */
export type PublishedRow = v.InferOutput<typeof rowSchema>;

export const PUBLISHED_FOLDER = sharedFolder('corpus');
const file = join(PUBLISHED_FOLDER, 'rows.jsonl');

/** Rows of other agencies; none where the published reports do not stand beside the checkout. */
export const PUBLISHED_ROWS: readonly PublishedRow[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => v.parse(rowSchema, JSON.parse(line)))
  : [];

/** The row as a report of one indicator. */
export const sheetOfPublished = (row: PublishedRow): Promise<SheetSnapshot> =>
  sheetOf([
    [`${row.year}年度施政績效報告`],
    ['目標項目', '衡量指標', '單位', '指標方向', '目標值', '實際值', '達成率', '說明'],
    [
      row.goal,
      row.indicator,
      row.unit,
      row.direction_hint,
      row.target_text,
      row.actual_text,
      row.reported_rate_text,
      row.narrative,
    ],
  ]);
