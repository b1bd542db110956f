import { testRule } from '../bed/testRule';

const field = (progress: string, result: string): string =>
  `二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：100 場次。\n(二)達成度：${result}`;

testRule('actual-missing', {
  valid: [
    {
      name: 'a table of which no place for results was read',
      headings: { actual: '核章', narrative: '附件' },
      rows: [{ target: '5 件', status: '達標' }],
    },
    { name: 'a result', rows: [{ target: '100 場次', narrative: field('已辦理。', '157 場次。') }] },
    { name: 'a result in the account only', rows: [{ target: '100 場次', narrative: '共辦理 157 場次。' }] },
    { name: 'a result in its column', rows: [{ target: '100 場次', actual: 0, narrative: '持續辦理。' }] },
    {
      name: 'a dash in the actual column',
      rows: [{ target: '100 場次', actual: '—', narrative: '尚未公布。' }],
    },
    {
      name: 'the target again',
      rows: [{ target: '100 場次以上', narrative: field('已辦理。', '100 場次以上。') }],
    },
    { name: 'the rate instead', rows: [{ target: '100 場次', narrative: field('已辦理。', '157%。') }] },
    {
      name: 'all of them, in words',
      rows: [{ target: '22 縣市', narrative: field('如期。', '已全數完成。') }],
    },
    {
      name: 'words that it is not applicable',
      rows: [{ target: '95%', narrative: 'Not applicable: the survey is no longer held.' }],
    },
    { name: 'a rate column alone', rows: [{ target: '100 場次', rate: '98%' }] },
    { name: 'no target', rows: [{ target: '', narrative: '積極辦理。' }] },
    { name: 'a figure of another thing', rows: [{ target: '12 萬公噸', narrative: '輔導設置 25 場。' }] },
    { name: 'a milestone in words', rows: [{ target: '100年12月底前啟用', narrative: '業已啟用。' }] },
    {
      name: 'a cell error',
      rows: [{ target: '100 場次', actual: { value: '#REF!', format: 'General', text: '#REF!' } }],
    },
  ],
  invalid: [
    {
      name: 'a field that says only that it was met',
      rows: [{ target: '100 場次', narrative: field('積極推動。', '符合年度目標值。') }],
      findings: [{ quote: '符合年度目標值。', says: '「100 場次」' }],
    },
    {
      name: 'prose without a figure',
      rows: [{ target: '100 場次', narrative: '辦理多場活動，成效良好。' }],
      findings: [{ quote: '' }],
    },
    {
      name: 'a blank actual column and a blank narrative',
      rows: [
        { target: '100 場次', actual: 157 },
        { target: '80%', actual: '' },
      ],
      findings: [{ quote: '', indicator: 2, says: '「80%」' }],
    },
    {
      name: 'a time in the prose, which is no count',
      rows: [{ target: '100 場次', narrative: '連續 3 年積極辦理。' }],
      findings: [{ quote: '' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '1,200 trees', narrative: 'The teams planted along the river.' }],
      findings: [{ quote: '' }],
    },
  ],
});
