import { readHeading } from '../../../src/core/layout/headings/readHeading';
import { HEADINGS } from '../../../src/core/layout/headings/vocabulary';
import { writtenHeading } from '../../../src/core/layout/headings/writtenHeading';
import type { PeriodPart } from '../../../src/core/layout/period';
import { COLUMN_ROLES } from '../../../src/core/layout/roles';

const found = (text: string): string => {
  const reading = readHeading(text);
  if (!reading) return 'none';
  const { roles, wording, period, unit, isOther } = reading;
  const role = isOther ? 'other' : roles.join('|') || '-';
  const when = period === null ? '' : ` @${[period.year ?? '', writtenPart(period.part)].join(' ').trim()}`;
  return `${role}${wording === 'contained' ? '?' : ''}${when}${unit === null ? '' : ` (${unit})`}`;
};

function writtenPart(part: PeriodPart): string {
  if (part.kind === 'year') return '';
  if (part.kind === 'to-date') return `to ${String(part.month ?? 'date')}`;
  return `${part.kind} ${String(part.number ?? 'this')}`;
}

describe('headings', () => {
  it.each([
    ['Service target 2021 to 2022', 'target @2021'],
    ['Result 2020 to 2025', 'actual|status @2025'],
    ['Quarter 3 2022/23', '- @2022 quarter 3'],
    ['Target²', 'target'],
    ['2022-23³', '- @2022'],
    ['Actual result/ Commentary', 'actual|narrative?'],
    ['Key outputs\nPerformance indicator', 'indicator?'],
    ['Performance against plan', 'actual|rate|status|narrative'],
    ['2022-23 Expected outcome', 'target|actual @2022'],
  ])('%s is read through: %s', (text, reading) => {
    expect(found(text)).toBe(reading);
  });

  it.each(COLUMN_ROLES)('of %s are recognised in both languages', (role) => {
    for (const text of [...HEADINGS[role]['zh-TW'], ...HEADINGS[role].en]) {
      for (const written of [text, text.toUpperCase(), ` ${text} `, `${text}：`]) {
        expect([written, readHeading(written)?.roles.includes(role)]).toEqual([written, true]);
      }
    }
  });

  it.each([
    ['衡 量\n指標', 'indicator'],
    ['衡　量　指　標', 'indicator'],
    ['<p>原定<br/>目標值</p>', 'target'],
    ['達成度（％）', 'rate (%)'],
    ['※達成率：', 'rate'],
    ['*達成率：', 'rate'],
    ['本處衡量指標', 'indicator?'],
    ['衡量指標及說明', 'indicator?'],
    ['目標值（件）', 'target (件)'],
    ['原訂目標值(%)', 'target (%)'],
    ['1.目標值', 'target'],
    ['績 效 指 標\nPerformance Indicator', 'indicator'],
    ['年度目標值\nAnnual Target', 'target @'],
    ['percent_complete_to_date', 'rate'],
    ['baseline_value', 'baseline'],
    ['本年度核定目標值', 'target'],
    ['衡量標準(目標)', 'goal|target'],
    ['評核結果（實際值）', 'actual'],
    ['Planned qty', 'target'],
    ['可支用數', 'target'],
    ['項次', 'other'],
    ['主辦單位', 'other'],
    ['績效衡量暨達成情形分析', 'narrative'],
    ['達成情形', 'actual|status|narrative'],
    ['Result', 'actual|status'],
  ])('%j', (text, role) => {
    expect(found(text)).toBe(role);
  });

  it.each([
    ['100年度目標值', 'target @2011'],
    ['99年度實際值', 'actual @2010'],
    ['民國100年度目標值', 'target @2011'],
    ['2025 target', 'target @2025'],
    ['Target FY2024-25', 'target @2024'],
    ['FY22 Actual', 'actual @2022'],
    ['2023-24 Actual results', 'actual @2023'],
    ['Q1 Actual', 'actual @quarter 1'],
    ['實際值（第三季）', 'actual @quarter 3'],
    ['第 2 季', '- @quarter 2'],
    ['上半年目標', 'goal|target @half 1'],
    ['12月', '- @month 12'],
    ['十一月實績', 'actual @month 11'],
    ['截至9月底實際值', 'actual @to 9'],
    ['累計實現數', 'actual @to date'],
    ['YTD actual', 'actual @to date'],
    ['全年累計', '- @'],
    ['112 年度\n實際值', 'actual @2023'],
    ['110年', '- @2021'],
    ['112目標', 'goal|target @2023'],
    ['113年度原訂目標值', 'target @2024'],
    ['99實績', 'actual @2010'],
    ['120人目標', 'goal|target?'],
    ['本月目標', 'goal|target @month this'],
    ['本年累計實際', 'actual @to date'],
    ['This quarter actual', 'actual @quarter this'],
    ['2025 value', '- @2025'],
    ['114年數值', '- @2025'],
    ['4月至6月實際值', 'actual @quarter 2'],
    ['Jul–Dec result', 'actual|status @half 2'],
    ['Jan to Sep actual', 'actual @to 9'],
    ['Milestone 2022', 'none'],
  ])('%j name periods', (text, role) => {
    expect(found(text)).toBe(role);
  });

  it.each([
    '本指標之目標為提升民眾對政府各項施政措施之瞭解與支持程度',
    '',
    '600,000 件',
    '目標價',
    '目標市場分析',
    '預定人數',
    'What was your goal for this course?',
    '單位主管姓名',
  ])('%j is none', (text) => {
    const reading = readHeading(text);
    expect(reading?.roles ?? []).toEqual([]);
  });

  it('are never sought in long texts', () => {
    expect(found(`${'辦理'.repeat(500)}目標值`)).toBe('none');
  });

  it('that Attain writes are recognised again', () => {
    for (const role of COLUMN_ROLES) {
      for (const language of ['zh-TW', 'en'] as const)
        expect(readHeading(writtenHeading(role, language))?.roles[0]).toBe(role);
    }
  });
});
