import { render } from '../../../src/core/language/render';
import { detectTables } from '../../../src/core/layout/findTables';
import type { FieldCell, IndicatorRecord } from '../../../src/core/layout/table';
import { textAt } from '../../../src/core/sheet/snapshot';
import { readIndicators } from '../../../src/core/report/readReport';
import { computeAchievement, openReport, restore } from '../../../src/actions';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { snapshotOf, type ValueRows } from './bed/records';

/** Each indicator on a line, its fields with nothing but their own part of the cell. */
const read = (rows: ValueRows): readonly string[] => {
  const snapshot = snapshotOf(rows);
  const part = ({ cell, label, end }: FieldCell): string => textAt(snapshot, cell).slice(label, end).trim();
  const of = ({ fields }: IndicatorRecord): string =>
    (['indicator', 'baseline', 'target', 'actual', 'rate'] as const)
      .flatMap((role) => fields[role]?.map((field) => `${role} ${part(field)}`) ?? [])
      .join(' | ');
  return detectTables(snapshot).flatMap(({ records }) => records.map(of));
};

describe('target and result in one cell', () => {
  it.each<[string, ValueRows]>([
    [
      'with labels, a line each',
      [
        ['衡量指標', '目標/實際'],
        ['講座', '目標：12場\n實際：10場'],
        ['借閱', '目標：500冊\n實際：620冊'],
      ],
    ],
    [
      'with labels, after another',
      [
        ['工作項目', '執行情形'],
        ['講座', '目標值：12場，實際值：10場'],
        ['借閱', '目標值：500冊；實際值：620冊'],
      ],
    ],
    [
      'in order below a heading',
      [
        ['衡量指標', '目標/實際'],
        ['講座', '12場/10場'],
        ['借閱', '500冊 / 620冊'],
      ],
    ],
    [
      'in the other order',
      [
        ['衡量指標', '實際值／目標值'],
        ['講座', '10場/12場'],
        ['借閱', '620冊／500冊'],
      ],
    ],
    [
      'in two lines, as their heading',
      [
        ['衡量指標', '目標值\n實際值'],
        ['講座', '12場\n10場'],
        ['借閱', '500冊\n620冊'],
      ],
    ],
    [
      'with the result in brackets',
      [
        ['衡量指標', '目標(實際)'],
        ['講座', '12場 (10場)'],
        ['借閱', '500冊(620冊)'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(rows)).toEqual([
      'indicator 講座 | target 12場 | actual 10場',
      'indicator 借閱 | target 500冊 | actual 620冊',
    ]);
  });

  it('in English, beside other columns', () => {
    expect(
      read([
        ['Measure', 'Target vs Actual', 'Remarks'],
        ['Visits', '120 / 100', 'Rain in spring.'],
        ['Loans', '500 / 620', ''],
      ]),
    ).toEqual(['indicator Visits | target 120 | actual 100', 'indicator Loans | target 500 | actual 620']);
  });

  it('with the rate that the cell states', () => {
    expect(
      read([
        ['工作項目', 'KPI'],
        ['講座', '目標：12場\n實際：9場\n達成率：75%'],
        ['借閱', '目標：500冊\n實際：620冊\n達成率：124%'],
      ]),
    ).toEqual([
      'indicator 講座 | target 12場 | actual 9場 | rate 75%',
      'indicator 借閱 | target 500冊 | actual 620冊 | rate 124%',
    ]);
  });

  it('of several years: the result of the year before is the baseline', () => {
    expect(
      read([
        ['指標', '112年 目標/實際', '113年 目標/實際'],
        ['講座場次', '100/90', '120/100'],
        ['借閱冊數', '400/420', '500/620'],
      ]),
    ).toEqual([
      'indicator 講座場次 | baseline 90 | target 120 | actual 100',
      'indicator 借閱冊數 | baseline 420 | target 500 | actual 620',
    ]);
  });

  it('quotes its own part alone', () => {
    const snapshot = snapshotOf([
      ['衡量指標', '目標/實際'],
      ['講座場次', '目標：12場\n實際：10場'],
    ]);
    const [table] = detectTables(snapshot);
    const [one] = table ? [...readIndicators(snapshot, table, { reportYear: null })] : [];
    expect(one?.target?.evidence).toMatchObject({ quote: '12場', start: 3 });
    expect(one?.actual?.evidence).toMatchObject({ quote: '10場', start: 10 });
  });

  it('that cannot be told apart is said, and read as neither', () => {
    const rows = [
      ['衡量指標', '目標/實際'],
      ['講座場次', '12場/10場'],
      ['借閱冊數', '500冊'],
      ['件月', '3/4/5'],
      ['志工人數', '80人/85人'],
      ['展覽', '4檔/4檔'],
      ['導覽', '30場/28場'],
    ];
    expect(read(rows).slice(1, 3)).toEqual(['indicator 借閱冊數', 'indicator 件月']);
    const [table] = detectTables(snapshotOf(rows));
    expect(table?.reasons.map((reason) => render(reason, 'en'))).toContain(
      'Not read: B3、B4, where target and actual in one cell cannot be told apart',
    );
  });

  it('beside a column of targets only tells them again', () => {
    expect(
      read([
        ['指標', '目標值', '實際值', '說明'],
        ['講座', 12, 10, '目標：12場，實際：10場'],
        ['借閱', 500, 620, '目標：500冊，實際：620冊'],
      ]),
    ).toEqual(['indicator 講座 | target 12 | actual 10', 'indicator 借閱 | target 500 | actual 620']);
  });

  it('is left as it is: results go beside, and go again', async () => {
    const rows = [
      ['衡量指標', '目標/實際'],
      ['講座場次', '目標：12場\n實際：9場'],
      ['借閱冊數', '500冊/620冊'],
    ];
    const workbook = memoryWorkbook({ 表: rows });
    const valuesOf = async (): Promise<unknown> => (await openReport(workbook, {}, {})).snapshot.values;
    const before = await valuesOf();
    const view = await openReport(workbook, {}, {});
    expect(view.assessments.map(({ shown }) => shown)).toEqual(['75.00%', '124.00%']);
    await computeAchievement(workbook, view, { overwrite: new Set() }, {});
    const { snapshot } = await openReport(workbook, {}, {});
    expect(snapshot.values.map((row) => row.slice(0, 2))).toEqual(rows);
    expect(snapshot.values[0]?.slice(2, 4)).toEqual(['達成率', '達成狀態']);
    await restore(workbook, {});
    expect(await valuesOf()).toEqual(before);
  });
});
