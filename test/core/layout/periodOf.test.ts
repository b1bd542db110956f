import { periodOf } from '../../../src/core/layout/headings/periodOf';
import type { PeriodPart, ReportPeriod } from '../../../src/core/layout/period';

const year: PeriodPart = { kind: 'year' };
const quarter = (number: number): PeriodPart => ({ kind: 'quarter', number });

test.each<[string, ReportPeriod | null]>([
  ['112', { year: 2023, part: year }],
  ['112年度', { year: 2023, part: year }],
  ['2023', { year: 2023, part: year }],
  ['FY23', { year: 2023, part: year }],
  ['全年', { year: null, part: year }],
  ['Q2', { year: null, part: quarter(2) }],
  ['第二季', { year: null, part: quarter(2) }],
  ['112Q2', { year: 2023, part: quarter(2) }],
  ['112-Q2', { year: 2023, part: quarter(2) }],
  ['112年第2季', { year: 2023, part: quarter(2) }],
  ['2023 Q2', { year: 2023, part: quarter(2) }],
  ['2023Q2', { year: 2023, part: quarter(2) }],
  ['上半年', { year: null, part: { kind: 'half', number: 1 } }],
  ['112年9月', { year: 2023, part: { kind: 'month', number: 9 } }],
  ['YTD', { year: null, part: { kind: 'to-date', month: null } }],
  ['截至9月', { year: null, part: { kind: 'to-date', month: 9 } }],
  ['最近', null],
  ['實際值', null],
  ['Q2 實際', null],
  ['', null],
])('%s names a period, and nothing else', (text, period) => {
  expect(periodOf(text)).toEqual(period);
});
