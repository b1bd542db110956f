import { readHeading } from '../../../src/core/layout/headings/readHeading';
import { recordsOf } from './bed/records';

describe('headings of what lies between target and result', () => {
  it.each([
    'Deviation from planned target to Actual Achievement 2023/24',
    'Deviation from target',
    'Variance to target',
    'Gap between target and actual',
    'Target variance',
    '目標與實際差異',
    '實際值與目標值之差距',
  ])('%s is neither', (heading) => {
    expect(readHeading(heading)).toMatchObject({ roles: [], isOther: true });
  });

  it.each([
    'Reasons for deviations',
    'Reasons for variance between planned target and actual achievement 2023/24',
    'Explanation of variance from target',
  ])('%s tells why', (heading) => {
    expect(readHeading(heading)).toMatchObject({ roles: ['narrative'], wording: 'remark' });
  });

  it.each([
    'Variance due to late transfer of funds in the second quarter of the year.',
    'Differences between the two districts were caused by floods.',
    '差異原因為颱風',
  ])('%s is a remark itself', (text) => {
    expect(readHeading(text)).toBeUndefined();
  });

  it('leave the row a row of headings, however long they are', () => {
    const rows = [
      [
        'Output Indicator',
        'Planned Annual Target 2023/24',
        'Actual Achievement 2023/24',
        'Deviation from planned target to Actual Achievement 2023/24',
        'Reasons for deviations',
      ],
      ['Reports submitted', 4, 5, 1, 'One more was requested.'],
      ['Enterprises supported', 21000, 19950, -1050, 'Late transfer of funds.'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['Reports submitted'], target: ['4'], actual: ['5'] },
      { indicator: ['Enterprises supported'], target: ['21000'], actual: ['19950'] },
    ]);
  });
});

describe('headings of what has to be reached to pass', () => {
  it.each(['Acceptance level', 'Acceptance criterion', 'Pass mark', '允收水準', '合格標準', '驗收標準'])(
    '%s',
    (heading) => {
      expect(readHeading(heading)?.roles).toEqual(['target']);
    },
  );
});

describe('headings that sum a year up', () => {
  it.each([
    'Year total / average',
    'FY total',
    '12-month total',
    'Total / Average',
    '合計／平均',
    '12個月合計',
  ])('%s', (heading) => {
    expect(readHeading(heading)).toMatchObject({ roles: [], period: { year: null, part: { kind: 'year' } } });
  });

  it('stand beside months and answer the annual target', () => {
    const rows = [
      ['Measure', 'Apr', 'May', 'Jun', 'Year total / average', 'Annual target'],
      ['Calls answered', 79, 82, 81, 996, 1000],
      ['Caller satisfaction', 88, 90, 89, 90.7, 92],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { target: ['1000'], actual: ['996'] },
      { target: ['92'], actual: ['90.7'] },
    ]);
  });
});

describe('plans and their delivery told in words', () => {
  it('are named by the column before them, whatever its heading', () => {
    const rows = [
      ['Workstream', 'What we planned', 'What we delivered', '% delivered'],
      ['Staff training', 'Train 240 staff', 'By year end 228 staff were trained in 14 sessions.', '95%'],
      ['Office moves', 'Vacate 6 leased sites', '5 leased sites were vacated.', '83%'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['Staff training'], target: ['Train 240 staff'] },
      { indicator: ['Office moves'], target: ['Vacate 6 leased sites'] },
    ]);
  });

  it('in Chinese', () => {
    const rows = [
      ['分組', '原定計畫', '實際辦理情形'],
      ['人力組', '辦理訓練240人次', '全年共訓練228人次，分14梯次辦理。'],
      ['總務組', '退租辦公處所6處', '已退租5處，另1處於明年辦理。'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['人力組'], target: ['辦理訓練240人次'] },
      { indicator: ['總務組'], target: ['退租辦公處所6處'] },
    ]);
  });
});
