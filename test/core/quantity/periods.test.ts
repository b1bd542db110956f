import { findPeriods } from '../../../src/core/quantity/periods';
import { readable } from '../../../src/core/text/readable';

/** Periods as tests write them down: `2011`, `2011-12-31`, `?-10`. */
const periodsIn = (raw: string, reportYear: number | null = 2011): string =>
  findPeriods(readable(raw).plain, reportYear)
    .map(({ year, month, day }) => [year ?? '?', month, day].filter((part) => part !== null).join('-'))
    .join(' ');

describe('periods', () => {
  it.each([
    ['100年', '2011'],
    ['民國 5 年', '1916'],
    ['99年度、2011 年', '2010 2011'],
    ['100年8月17日', '2011-8-17'],
    ['本年8月17日與上年度', '2011-8-17 2010'],
    ['去年同期、前一年度', '2010 2010'],
    ['截至9月底', '?-9'],
    ['年底前', '2011-12'],
    ['100年底', '2011'],
    ['2025-12-31、2025/1/2、100.8.17', '2025-12-31 2025-1-2 2011-8-17'],
    ['31 December 2025 and March 2026', '2025-12-31 2026-3'],
    ['the previous year, in 2013', '2010 2013'],
    ['3年內', ''],
    ['1,100年', ''],
    ['13.5.6', ''],
  ])('%s', (raw, read) => {
    expect(periodsIn(raw)).toBe(read);
  });

  it('that are relative have no year where the report names none', () => {
    expect(periodsIn('本年及上年度', null)).toBe('? ?');
  });
});
