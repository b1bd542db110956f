import { testRule } from '../bed/testRule';

testRule('standard-restates-target', {
  valid: [
    {
      name: 'a method',
      rows: [{ target: '100 場', narrative: '一、衡量標準：年度辦理講座累計場次。\n二、辦理情形：略。' }],
    },
    {
      name: 'a task with the figure in it',
      rows: [{ target: '22 縣市', narrative: '一、衡量標準：完成 22 縣市建置關懷網絡。' }],
    },
    { name: 'no definition', rows: [{ target: '100 場', narrative: '二、辦理情形：157 場次。' }] },
    { name: 'a formula', rows: [{ target: '80%', standard: '無缺失件數÷總件數×100%' }] },
  ],
  invalid: [
    {
      name: 'the target with its unit',
      rows: [{ target: '600,000 件', narrative: '一、衡量標準：600,000 件。\n二、辦理情形：略。' }],
      findings: [{ quote: '600,000 件' }],
    },
    {
      name: 'with 以上',
      rows: [{ target: '60 次以上', narrative: '一、衡量標準：達60次以上。\n二、辦理情形：略。' }],
      findings: [{ quote: '60次' }],
    },
    {
      name: 'in a column of its own',
      rows: [{ target: '1,000 人次', standard: '１，０００人次' }],
      findings: [{ quote: '１，０００人次' }],
    },
  ],
});
