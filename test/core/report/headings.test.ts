import { HEADINGS, headingOf, matchHeading } from '../../../src/core/report/headings';
import { COLUMN_ROLES } from '../../../src/core/report/columns';

const found = (text: string): string => {
  const match = matchHeading(text);
  if (!match) return 'none';
  return `${match.role}${match.exact ? '' : '?'}${match.year === null ? '' : ` ${match.year}`}`;
};

describe('headings', () => {
  it.each(COLUMN_ROLES)('of %s are recognised in both languages', (role) => {
    for (const text of [...HEADINGS[role]['zh-TW'], ...HEADINGS[role].en]) {
      expect([text, found(text)]).toEqual([text, role]);
      expect(found(text.toUpperCase())).toBe(role);
    }
  });

  it.each([
    ['衡 量\n指標', 'indicator'],
    ['衡　量　指　標', 'indicator'],
    ['<p>原定<br/>目標值</p>', 'target'],
    ['達成度（％）', 'rate'],
    ['※達成率：', 'rate'],
    ['*達成率：', 'rate'],
    ['100年度目標值', 'target 2011'],
    ['99年度實際值', 'actual 2010'],
    ['民國100年度目標值', 'target 2011'],
    ['2025 target', 'target 2025'],
    ['Target FY2024-25', 'target 2024'],
    ['目標值（件）', 'target'],
    ['本處衡量指標', 'indicator?'],
    ['衡量指標及說明', 'indicator?'],
    ['績效衡量暨達成情形分析', 'narrative'],
    ['本指標之目標為提升民眾對政府各項施政措施之瞭解與支持程度', 'none'],
    ['', 'none'],
    ['600,000 件', 'none'],
  ])('%s', (text, role) => {
    expect(found(text)).toBe(role);
  });

  it('are never sought in long texts', () => {
    expect(found(`${'辦理'.repeat(500)}目標值`)).toBe('none');
  });

  it('that Attain writes are recognised again', () => {
    for (const role of COLUMN_ROLES) {
      for (const language of ['zh-TW', 'en'] as const) expect(found(headingOf(role, language))).toBe(role);
    }
  });
});
