import { recordsOf, type ValueRows } from './bed/records';

const namesOf = (rows: ValueRows): readonly (string | undefined)[] =>
  recordsOf(rows).map(({ indicator, goal }) => (indicator ?? goal)?.[0]);

describe('rows that only head others', () => {
  it('are no indicators of a list that names what is planned', () => {
    const rows = [
      ['計畫名稱', '衡量單位', '預計辦理', '實際辦理', '執行率%'],
      ['示範宣導', '場次', 10, 12, 120],
      ['一、長者福利', '', '', '', ''],
      ['關懷據點', '處', 180, 189, 105],
      ['※含試辦據點。', '', '', '', ''],
      ['送餐服務', '人次', 300, 270, 90],
      ['二、婦幼福利', '', '', '', ''],
      ['在職訓練', '人次', 240, 264, 110],
    ];
    expect(namesOf(rows)).toEqual(['示範宣導', '關懷據點', '送餐服務', '在職訓練']);
  });

  it('may bear a number in a column of its own', () => {
    const rows = [
      ['#', 'Key result', 'Baseline', 'Goal', 'Now', '% complete', 'State'],
      ['O1', 'Make onboarding effortless', '', '', '', '', ''],
      ['KR1.1', 'Activation rate (%)', 38, 50, 47, 0.75, 'On track'],
      ['KR1.2', 'Minutes to first value', 30, 12, 9, 1.17, 'Done'],
      ['O2', 'Become the reference', '', '', '', '', ''],
      ['KR2.1', 'Published case studies', 2, 10, 10, 1, 'Done'],
    ];
    expect(namesOf(rows)).toEqual([
      'Activation rate (%)',
      'Minutes to first value',
      'Published case studies',
    ]);
  });

  it('bear a number under known headings, too', () => {
    const rows = [
      ['編號', '關鍵結果', '目標值', '實際值'],
      ['O1', '讓新進同仁快速上手', '', ''],
      ['1.1', '訓練時數', 50, 47],
      ['O2', '成為標竿', '', ''],
      ['2.1', '發表案例', 10, 10],
    ];
    expect(namesOf(rows)).toEqual(['訓練時數', '發表案例']);
  });

  it('stay indicators where nobody has filled them in yet', () => {
    const rows = [
      ['No.', 'Indicator', 'Target', 'Actual'],
      ['1', 'Visits', 50, 47],
      ['2', 'Inspections', '', ''],
      ['3', 'Courses', 10, 10],
    ];
    expect(namesOf(rows)).toEqual(['Visits', 'Inspections', 'Courses']);
  });
});

describe('a line before headings that stand there again', () => {
  it.each<[string, ValueRows, readonly string[]]>([
    [
      'in English',
      [
        ['Outcome 1: Better schools'],
        ['Indicator', 'Baseline', 'Target', 'Actual'],
        ['Pupils per teacher', 28, 22, 23],
        ['Outcome 2: Better roads'],
        ['Indicator', 'Baseline', 'Target', 'Actual'],
        ['Km paved', 120, 200, 180],
      ],
      ['Pupils per teacher', 'Km paved'],
    ],
    [
      'in Chinese',
      [
        ['教育處'],
        ['衡量指標', '目標值', '實際值'],
        ['生師比', 22, 23],
        ['工務處'],
        ['衡量指標', '目標值', '實際值'],
        ['鋪設公里數', 200, 180],
      ],
      ['生師比', '鋪設公里數'],
    ],
  ])('heads what stands below them, %s', (_, rows, names) => {
    expect(namesOf(rows)).toEqual(names);
  });
});

describe('what stands below a list', () => {
  it('is none of its rows: terms and their meanings', () => {
    const rows = [
      ['Measure', 'Target', 'Outturn'],
      ['Complaints closed in time', '85%', '88.4%'],
      ['Contact centre satisfaction', '90%', '86.4%'],
      ['', '', ''],
      ['Definitions', '', ''],
      ['Outturn', '', ''],
      ['RAG', '', ''],
    ];
    expect(namesOf(rows)).toEqual(['Complaints closed in time', 'Contact centre satisfaction']);
  });

  it('nor are terms whose meaning stands in the column of results', () => {
    const rows = [
      ['KPI', 'Actual', 'Target', 'Verdict'],
      ['Match rate', 1, 0.9, 'PASS'],
      ['Latency (ms)', 11, '<80', 'PASS'],
      ['', '', '', ''],
      ['Glossary', '', '', ''],
      ['SLA', 'Service level agreement', '', ''],
      ['p95', '95th percentile of all requests', '', ''],
    ];
    expect(namesOf(rows)).toEqual(['Match rate', 'Latency (ms)']);
  });

  it('名詞說明', () => {
    const rows = [
      ['項次', '衡量指標', '目標值', '實際值'],
      ['1', '訓練場次', 12, 11],
      ['2', '服務人次', 900, 870],
      ['', '', '', ''],
      ['名詞', '說明', '', ''],
      ['場次', '以實際開課計', '', ''],
      ['人次', '同一人多次計多次', '', ''],
    ];
    expect(namesOf(rows)).toEqual(['訓練場次', '服務人次']);
  });
});

describe('Total in a column of groups', () => {
  it('is no total row', () => {
    const rows = [
      ['Ref No', 'Indicator', 'Disaggregate', 'Target', 'Actual'],
      ['1.1', 'Children served', 'Total', 9000, 9240],
      ['1.2', 'Households reached', 'Total', 1700, 1700],
      ['2.1', 'Young people trained', '15-24', 300, 270],
    ];
    expect(namesOf(rows)).toEqual(['Children served', 'Households reached', 'Young people trained']);
  });

  it('合計 beside the name neither, and below the names it is', () => {
    const rows = [
      ['衡量指標', '對象', '目標值', '實際值'],
      ['訓練人次', '合計', 300, 310],
      ['宣導人次', '民眾', 500, 480],
      ['合計', '', 800, 790],
    ];
    expect(namesOf(rows)).toEqual(['訓練人次', '宣導人次']);
  });
});
