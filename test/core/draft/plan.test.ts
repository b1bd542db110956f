import { importHouseStyle, exportHouseStyle, readHouseStyle } from '../../../src/core/achievement/houseStyle';
import { HOUSE_STYLES, PROJECT_REPORT } from '../../../src/core/draft/houseStyles';
import { CELL_LIMIT, fitCell } from '../../../src/core/draft/cellLimit';
import { differenceOf } from '../../../src/core/draft/difference';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { planDrafts, planOf } from '../../../src/core/draft/planDrafts';
import type { CellContent } from '../../../src/core/sheet/changePlan';
import { fileOf, sheetOf } from '../validation/bed/rows';
import { applied, draftsOf } from './bed/drafted';

const report = sheetOf({
  rows: [
    { target: '100 件', actual: '120 件' },
    {
      target: '100 場',
      narrative: '三、年度目標值及達成度：(二)達成度：90 場，達成率 95%，未達年度目標值。',
    },
  ],
});

const textOf = (content: CellContent | undefined): string =>
  content?.kind === 'value' ? String(content.value) : '';

describe('planning drafts', () => {
  it('tells what is empty from what is out of date', () => {
    const { rows } = draftsOf(report, { mode: 'refresh' });
    expect(rows.map(({ number, status }) => [number, status])).toEqual([
      [1, 'empty'],
      [2, 'out-of-date'],
    ]);
    const difference = differenceOf(rows[1]?.before ?? '', rows[1]?.after ?? '', 'zh-TW');
    expect(difference.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '95%' },
      { kind: 'added', text: '90.00%' },
    ]);
  });

  it('fills only what is empty', () => {
    const { plan } = draftsOf(report, { mode: 'fill' });
    expect(plan.cells.map(({ cell, before }) => [cell.row, before.kind])).toEqual([[2, 'empty']]);
  });

  it('calls its own text drafted, and leaves one that a person edited to be accepted by itself', () => {
    const first = draftsOf(report, { mode: 'refresh' });
    const written = new Map(first.plan.cells.map(({ cell, after }) => [cell.row, after]));
    const owned = ({ row }: { readonly row: number }): CellContent | undefined => written.get(row);
    const after = applied(report, first.plan);
    expect(draftsOf(after, { mode: 'refresh', owned }).rows.map(({ status }) => status)).toEqual([
      'drafted',
      'drafted',
    ]);

    const edited = applied(after, {
      ...first.plan,
      cells: first.plan.cells.map((change) => ({
        ...change,
        after: {
          kind: 'value',
          value: textOf(change.after).replace('90.00%', '91%').replace('120.00%', '121%'),
        },
      })),
    });
    const again = draftsOf(edited, { mode: 'refresh', owned });
    expect(again.rows.map(({ status }) => status)).toEqual(['edited', 'edited']);
    expect(again.plan.cells).toEqual([]);
    const [, second] = again.rows;
    expect(planOf(edited, second ? [second] : []).cells.map(({ after: to }) => textOf(to))).toEqual([
      '三、年度目標值及達成度：(二)達成度：90 場，達成率 90.00%，未達年度目標值。',
    ]);
  });

  it('writes text only, and never over a cell that computes', () => {
    const computing = sheetOf({
      rows: [
        {
          target: '100 場',
          narrative: { value: '達成率 95%', text: '達成率 95%', format: 'General', formula: '="達成率 95%"' },
        },
        {
          goal: '=1+1',
          target: '100 件',
          actual: '120 件',
          narrative: '=SUM(1)三、達成度：120 件，達成率 95%。',
        },
      ],
    });
    const { plan } = draftsOf(computing, { mode: 'refresh' });
    expect(plan.cells.map(({ after }) => after)).toEqual([
      { kind: 'value', value: '=SUM(1)三、達成度：120 件，達成率 120.00%。' },
    ]);
  });

  it('mends a sentence that a page cuts, each part in its own cell', () => {
    const cut = sheetOf({
      rows: [
        {
          target: '100 場',
          narrative: '<p>三、年度目標值及達成度：</p><p>(二)達成度：130 場，達成率 13',
          continued: ['1.5%，符合並大幅超前年度目標值。</p><p>四、效益：普及各區，共 7 區。</p>'],
        },
      ],
    });
    const { plan } = draftsOf(cut, { mode: 'refresh' });
    expect(plan.cells.map(({ after }) => textOf(after))).toEqual([
      '<p>三、年度目標值及達成度：</p><p>(二)達成度：130 場，達成率 130.00%',
      '，符合並超越年度目標值。</p><p>四、效益：普及各區，共 7 區。</p>',
    ]);
  });

  it('asks for the reason where a claim has to be taken back', () => {
    const claimed = sheetOf({
      rows: [{ target: '100 場', narrative: '三、達成度：80 場，達成率 80%，符合年度目標值。' }],
    });
    const [change] = draftsOf(claimed, { mode: 'refresh' }).plan.cells;
    expect(textOf(change?.after)).toBe(
      '三、達成度：80 場，達成率 80%，未達年度目標值。未達原因：【請補充：未達年度目標值之原因】。改善措施：【請補充：具體改善措施及完成期限】。',
    );
  });
});

describe('free prose', () => {
  const after = (narrative: string, rate?: string): string =>
    draftsOf(sheetOf({ rows: [{ target: '100 場', narrative, ...(rate === undefined ? {} : { rate }) }] }), {
      mode: 'refresh',
    }).rows[0]?.after ?? '';

  it('is corrected where it gives a verdict on the target', () => {
    expect(after('累計辦理 80 場，符合年度目標值。')).toContain('累計辦理 80 場，未達年度目標值。');
  });

  it.each(['累計辦理 80 場，連續兩年沒達標。', '累計辦理 120 場，各界滿意。'])(
    'is left alone: %s',
    (told) => {
      expect(after(told)).toBe(told);
    },
  );

  it('needs no rate beside a column of rates', () => {
    expect(after('累計辦理 120 場。', '120%')).toBe('累計辦理 120 場。');
  });
});

describe('a text that no cell can hold', () => {
  const sentence = '辦理說明會，參加者眾。';

  it('is cut behind a sentence, with a mark', () => {
    const { text, isCut } = fitCell(sentence.repeat(4000), 'zh-TW');
    expect(isCut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(text).toMatch(/。【全文超過儲存格上限，以下略】$/);
  });

  it('is left alone when it fits exactly', () => {
    const text = '年'.repeat(CELL_LIMIT);
    expect(fitCell(text, 'zh-TW')).toEqual({ text, isCut: false });
  });
});

describe('the difference of two texts', () => {
  it('goes by words in English and by segments in Chinese, figures whole', () => {
    const changed = (before: string, after: string, language: 'zh-TW' | 'en') =>
      differenceOf(before, after, language).filter(({ kind }) => kind !== 'same');
    expect(changed('a rate of 1,061%.', 'a rate of 1,161.06%.', 'en')).toEqual([
      { kind: 'removed', text: '1,061%' },
      { kind: 'added', text: '1,161.06%' },
    ]);
    expect(changed('符合年度目標值', '未達年度目標值', 'zh-TW').map(({ text }) => text.length)).toEqual([
      2, 2,
    ]);
  });

  it('gives both texts back', () => {
    const [before, after] = ['達成率 95%，符合年度目標值。', '84 次，達成率 140%，符合並超越年度目標值。'];
    const parts = differenceOf(before, after, 'zh-TW');
    const join = (without: string): string =>
      parts
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect([join('added'), join('removed')]).toEqual([before, after]);
  });
});

describe('planning in steps', () => {
  it('yields after each indicator, and tells how far it is', () => {
    const { table, readings } = fileOf(report);
    const assessments = readings.map(({ assessment }) => assessment);
    const run = planDrafts({
      snapshot: report,
      table,
      assessments,
      scheme: DEFAULT_SCHEME,
      language: 'zh-TW',
      mode: 'refresh',
      length: 'full',
      owned: () => undefined,
    });
    expect([run.next(), run.next()]).toEqual([
      { done: false, value: { done: 1, total: 2 } },
      { done: false, value: { done: 2, total: 2 } },
    ]);
    expect(run.next().done).toBe(true);
  });
});

describe('house styles', () => {
  it('are exported and imported as they are', () => {
    for (const style of HOUSE_STYLES) {
      expect(importHouseStyle(exportHouseStyle(style))).toEqual({ kind: 'style', style });
    }
  });

  it('need a place for the result, and hold no figure of their own', () => {
    const [first, ...rest] = PROJECT_REPORT.sections;
    expect(readHouseStyle({ ...PROJECT_REPORT, sections: [first] }).kind).toBe('unreadable');
    expect(
      readHouseStyle({ ...PROJECT_REPORT, sections: [{ ...first, title: '第 1 項：' }, ...rest] }),
    ).toEqual({ kind: 'unreadable', field: 'sections.0.title' });
    expect(readHouseStyle({ ...PROJECT_REPORT, version: 2 })).toEqual({
      kind: 'unreadable',
      field: 'version',
    });
    expect(importHouseStyle('no style')).toEqual({ kind: 'unreadable', field: null });
  });
});
