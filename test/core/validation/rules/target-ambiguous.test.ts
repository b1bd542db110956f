import { testRule } from '../bed/testRule';

const told = (progress: string) => ({ target: '300 人', narrative: `二、辦理情形：${progress}` });
const english = (narrative: string) => ({ target: '30%', actual: '31%', narrative });

testRule('target-ambiguous', {
  valid: [
    { name: 'the target said again', rows: [told('目標 300 人，實際培訓 330 人，達成率 110%。')] },
    { name: 'the target of a part', rows: [told('培訓 330 人，其中原住民目標 50 人。')] },
    { name: 'the target of another year', rows: [told('培訓 330 人，已高於 101 年目標 320 人。')] },
    { name: 'the target of the whole plan', rows: [told('培訓 330 人，全程總目標 1,200 人。')] },
    {
      name: 'the target of a plan of several years',
      rows: [told('目標 1,200 人之四年計畫，已完成 330 人。')],
    },
    { name: 'how far the target was passed', rows: [told('全年培訓 345 人，超出目標 45 人。')] },
    {
      name: 'how much of the target was reached',
      rows: [{ target: '80%', actual: '76%', narrative: '二、辦理情形：普及率 76%，達成目標 95%。' }],
    },
    { name: 'a target of another unit', rows: [told('培訓 330 人，目標 12 場。')] },
    {
      name: 'another figure of another matter',
      rows: [told('培訓 330 人。替代役部分，目標 80 人，實際 82 人。')],
    },
    { name: 'whom it is meant for', rows: [told('培訓 330 人，含 120 人的目標族群。')] },
    { name: 'a target that was changed', rows: [told('目標由 250 人修正為 300 人，培訓 330 人。')] },
    {
      name: 'the second of two conditions',
      rows: [
        { target: '培訓 300 人，結訓 240 人', narrative: '二、辦理情形：培訓 330 人，結訓目標 240 人。' },
      ],
    },
    {
      name: 'English targets of others, or of another time',
      language: 'en',
      rows: [
        english('The rate was 31%, above the national target of 25%.'),
        english('The rate was 31%, near the March 2026 objective of 25%.'),
        english('The rate was 31%, above the 30% target.'),
        english('The rate was 31% for a target group of 25% of schools.'),
      ],
    },
  ],
  invalid: [
    {
      name: 'two indicators in one row',
      rows: [{ target: '10 場\n50 家', actual: '8 場\n60 家' }],
      findings: [{ quote: '10 場\n50 家', says: '好幾項目標值' }],
    },
    {
      name: 'another target before the result',
      rows: [told('目標 200 人，實際培訓 330 人，達成率 165%。')],
      findings: [{ quote: '200 人', says: '目標值欄則為「300 人」' }],
    },
    {
      name: 'another target behind the result',
      rows: [told('共培訓 330 人，超過 280 人之目標。')],
      findings: [{ quote: '280 人' }],
    },
    {
      name: 'full-width figures',
      rows: [told('年度目標值為２５０人，實際培訓３３０人。')],
      findings: [{ quote: '２５０人' }],
    },
    {
      name: 'English, before the figure',
      language: 'en',
      rows: [english('The rate was 31%, against a target of 25%.')],
      findings: [{ quote: '25%' }],
    },
    {
      name: 'English, behind the figure',
      language: 'en',
      rows: [english('This is close to the 2024 objective of 30%, but far from the 15% target.')],
      findings: [{ quote: '15%' }],
    },
  ],
});
