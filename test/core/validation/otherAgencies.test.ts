import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Finding } from '../../../src/core/validation/finding';
import { describeWhere, sharedFolder } from '../report/bed/shared';
import { sheetOf } from '../report/bed/report';
import { allFindings } from './bed/run';

const corpusRow = v.object({
  id: v.string(),
  year: v.string(),
  goal: v.string(),
  indicator: v.string(),
  unit: v.string(),
  direction_hint: v.string(),
  target_text: v.string(),
  actual_text: v.string(),
  reported_rate_text: v.string(),
  narrative: v.string(),
  expected: v.object({ findings: v.array(v.string()) }),
});

const folder = sharedFolder('corpus');
const file = join(folder, 'rows.jsonl');
const rows = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => v.parse(corpusRow, JSON.parse(line)))
  : [];

async function findingsOf(row: v.InferOutput<typeof corpusRow>): Promise<readonly Finding[]> {
  const snapshot = await sheetOf([
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
  return allFindings(snapshot);
}

describeWhere(folder, 'rows of other agencies', () => {
  it('are all there', () => {
    expect(rows).toHaveLength(68);
  });

  it.each(rows.filter(({ expected }) => expected.findings.length === 0))(
    'no error in $id, in which a careful reader finds none',
    async (row) => {
      const errors = (await findingsOf(row)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, at, arithmetic }) => [rule, at.quote, arithmetic])).toEqual([]);
    },
  );

  it('lacks a target wherever the target is left blank', async () => {
    for (const row of rows.filter(({ target_text }) => target_text === '')) {
      const rules = (await findingsOf(row)).map(({ rule }) => rule);
      expect([row.id, rules]).toEqual([row.id, expect.arrayContaining(['target-missing'])]);
    }
  });
});
