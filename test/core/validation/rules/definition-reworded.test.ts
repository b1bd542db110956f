import { testRule } from '../bed/testRule';

const permits = { indicator: '許可證業務', target: '500 件', standard: '當年度核發各類許可證之件數。' };

testRule('definition-reworded', {
  valid: [
    { name: 'no workbook of last year', rows: [permits] },
    { name: 'the same words', rows: [permits], lastYear: { rows: [permits] } },
    {
      name: 'a word more, and other marks',
      rows: [{ ...permits, standard: '100 年度核發各類許可證件數' }],
      lastYear: { rows: [permits] },
    },
    {
      name: 'a change that is said',
      rows: [{ ...permits, standard: '於法定期限內辦結申請案之數量（自本年度起變更統計範圍）' }],
      lastYear: { rows: [permits] },
    },
    {
      name: 'another formula, which is another rule’s',
      rows: [{ ...permits, standard: '核發件數÷申請件數×100%' }],
      lastYear: { rows: [{ ...permits, standard: '核發件數÷受理件數×100%' }] },
    },
  ],
  invalid: [
    {
      name: 'other words',
      rows: [{ ...permits, standard: '於法定期限內辦結申請案之數量。' }],
      lastYear: { rows: [permits] },
      findings: [{ quote: '於法定期限內辦結申請案之數量。', says: '當年度核發各類許可證之件數' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          indicator: 'Permits',
          target: '500',
          standard: 'Applications decided within the statutory deadline',
        },
      ],
      lastYear: {
        language: 'en',
        rows: [{ indicator: 'Permits', target: '500', standard: 'Number of permits issued during the year' }],
      },
      findings: [{ quote: 'Applications decided within the statutory deadline' }],
    },
    {
      name: 'a formula where there were only words',
      rows: [{ ...permits, standard: '如期辦結件數÷申請件數×100%' }],
      lastYear: { rows: [permits] },
      findings: [{ quote: '如期辦結件數÷申請件數×100%' }],
    },
  ],
});
