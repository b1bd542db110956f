import { openReport, planReportDrafts } from '../../../src/actions';
import { documentText } from '../../../src/core/handover/documentText';
import { draftDocument, extentOf, type DraftDocument } from '../../../src/core/handover/draftDocument';
import type { HandedRow } from '../../../src/core/handover/narrativeLines';
import { finished } from '../../../src/core/sheet/stepwise';
import type { DraftChoice } from '../../../src/actions';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];
const RIGHT = '一、衡量標準：申辦件數。\n二、年度目標值及達成度：600 件，達成率 200%，符合並超越年度目標值。';

/** What is drafted for a sheet called 績效, as a document in Chinese. */
async function documentOf(
  values: readonly (readonly string[])[],
  mode: DraftChoice['mode'] = 'refresh',
  takes: HandedRow['takes'] = 'draft',
): Promise<DraftDocument> {
  const workbook = memoryWorkbook({ 績效: values });
  const view = await openReport(workbook, {}, {});
  expect(view.table).not.toBeNull();
  const plan = await planReportDrafts(workbook, view, { mode, length: 'full' }, {});
  const rows = plan.rows.map((row) => ({ row, takes }));
  return finished(draftDocument({ ...view, rows }, 'zh-TW'));
}

const onlyIndicator = ({ goals }: DraftDocument) => {
  const all = goals.flatMap(({ indicators }) => indicators);
  expect(all).toHaveLength(1);
  return all[0];
};

describe('the document of a drafted table', () => {
  it('has the figures of an indicator, and its narrative line by line', async () => {
    const document = await documentOf([HEADINGS, ['一、便民', '線上申辦件數', '300 件', RIGHT]]);
    expect(document).toEqual({
      language: 'zh-TW',
      title: '績效',
      goals: [
        {
          heading: '一、便民',
          indicators: [
            {
              heading: '線上申辦件數',
              figures: [
                { name: '目標值', value: '300 件' },
                { name: '實際值', value: '600 件' },
                { name: '達成率', value: '200.00%' },
                { name: '達成狀態', value: '大幅超越' },
              ],
              open: [],
              paragraphs: RIGHT.split('\n'),
            },
          ],
        },
      ],
    });
  });

  it('keeps indicators together under a goal that is named once or again, and in the order of the table', async () => {
    const { goals } = await documentOf([
      HEADINGS,
      ['一、便民', '線上申辦件數', '300 件', RIGHT],
      ['', '臨櫃申辦件數', '300 件', RIGHT],
      ['一、便民', '電話申辦件數', '300 件', RIGHT],
      ['二、合作', '洽談件數', '300 件', RIGHT],
    ]);
    expect(
      goals.map(({ heading, indicators }) => [heading, ...indicators.map((one) => one.heading)]),
    ).toEqual([
      ['一、便民', '線上申辦件數', '臨櫃申辦件數', '電話申辦件數'],
      ['二、合作', '洽談件數'],
    ]);
  });

  it('offers every figure that may be the result, and decides on none', async () => {
    const told = '甲中心辦理 12 場，乙中心辦理 15 場。';
    const indicator = onlyIndicator(await documentOf([HEADINGS, ['一、便民', '說明會場次', '30 場', told]]));
    expect(indicator?.figures.slice(1, 3)).toEqual([
      { name: '實際值', value: '待確認：12 場 / 15 場' },
      { name: '達成率', value: '—' },
    ]);
    expect(indicator?.open).toEqual([
      expect.stringMatching(/^待確認：有多個數字可能是實際值：.*12 場.*15 場.*請確認是哪一個。$/),
    ]);
  });

  it('keeps what is asked of the author where it stands', async () => {
    const indicator = onlyIndicator(
      await documentOf([HEADINGS, ['一、便民', '線上申辦件數', '300 件', '']], 'fill'),
    );
    expect(indicator?.figures[1]).toEqual({ name: '實際值', value: '—' });
    expect(indicator?.open).toEqual(['待確認：這一列找不到實際值。']);
    expect(indicator?.paragraphs.join('')).toContain('【請補充：實際值】');
  });

  it('asks what a person has yet to confirm, although there is a figure', async () => {
    const table = [
      ['衡量指標', '目標值', '實際值'],
      ['準時率', '≧98%', '0.987'],
    ];
    const indicator = onlyIndicator(await documentOf(table));
    expect(indicator?.open[0]).toMatch(/^待確認：.*0\.987.*98\.7%/);
  });

  it('takes what stands in the sheet where a draft is not taken', async () => {
    const told = '達成度：600 件，達成率 150%。';
    const values = [HEADINGS, ['一、便民', '線上申辦件數', '300 件', told]];
    const [drafted, present] = [await documentOf(values), await documentOf(values, 'refresh', 'present')];
    expect(onlyIndicator(drafted)?.paragraphs.join()).toContain('200');
    expect(onlyIndicator(present)?.paragraphs).toEqual([told]);
  });

  it('tells how much of it is left open, and reads as text', async () => {
    const document = await documentOf([
      HEADINGS,
      ['一、便民', '線上申辦件數', '300 件', RIGHT],
      ['', '臨櫃申辦件數', '300 件', ''],
    ]);
    expect(extentOf(document)).toEqual({ indicators: 2, open: 1 });
    const text = documentText(document);
    expect(text).toContain(
      '績效\n\n一、便民\n\n線上申辦件數\n目標值：300 件　實際值：600 件　達成率：200.00%',
    );
    expect(text).toContain('待確認：這一列找不到實際值。\n');
  });

  it('has nothing open where no target was meant', async () => {
    const row = ['一、便民', '線上申辦件數', '未訂目標值', '全年申辦 600 件。'];
    const indicator = onlyIndicator(await documentOf([HEADINGS, row]));
    expect(indicator?.figures[0]).toEqual({ name: '目標值', value: '未訂目標值' });
    expect(indicator?.open).toEqual([]);
  });

  it('says so where nothing is written and nothing can be', async () => {
    const indicator = onlyIndicator(
      await documentOf([
        ['衡量指標', '目標值', '實際值'],
        ['線上申辦件數', '300 件', '600 件'],
      ]),
    );
    expect(indicator).toMatchObject({ open: ['待補：本項尚無說明文字。'], paragraphs: [] });
  });

  it.each([
    ['a heading over the table', ['# 某機關 100 年度施政績效報告'], '某機關 100 年度施政績效報告'],
    ['a unit over the table', ['單位：千元'], '績效'],
    ['a sentence over the table', ['本表由各單位填報。'], '績效'],
    ['two texts side by side', ['某機關', '100 年度'], '績效'],
  ])('is called by the sheet, with %s', async (_, first, title) => {
    const row = ['一、便民', '線上申辦件數', '300 件', RIGHT];
    const padded = [...first, '', '', ''].slice(0, HEADINGS.length);
    expect((await documentOf([padded, HEADINGS, row])).title).toBe(title);
  });
});
