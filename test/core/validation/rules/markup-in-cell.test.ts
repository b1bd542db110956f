import { testRule } from '../bed/testRule';

testRule('markup-in-cell', {
  valid: [
    {
      name: 'plain text',
      rows: [{ target: '100 件', narrative: '一、衡量標準：件數。\n二、辦理情形：已辦理。' }],
    },
    {
      name: 'signs of comparison',
      rows: [{ target: '<5%', narrative: '二、辦理情形：a<b，且 5 > 3，比率 <60。' }],
    },
    {
      name: 'prices in dollars',
      rows: [{ target: '100 件', narrative: '二、辦理情形：每件 US$5 至 US$6。' }],
    },
  ],
  invalid: [
    {
      name: 'paragraphs',
      rows: [{ target: '100 件', narrative: '<p>一、衡量標準：件數。</p> <p>二、辦理情形：已辦理。</p>' }],
      findings: [{ quote: '<p>' }],
      mended: '一、衡量標準：件數。\n二、辦理情形：已辦理。',
    },
    {
      name: 'a list',
      rows: [
        {
          target: '100 件',
          narrative: '成效如下：<ol style="list-style-type: none"> <li>1.甲。</li> <li>2.乙。</li> </ol>',
        },
      ],
      findings: [{ quote: '<ol style="list-style-type: none">' }],
      mended: '成效如下：\n1.甲。\n2.乙。',
    },
    {
      name: 'a formula',
      rows: [{ target: '2%', narrative: '一、衡量標準：$C=(A-B)/B \\times 100\\%$' }],
      findings: [{ quote: '$C=(A-B)/B \\times 100\\%$' }],
      mended: '一、衡量標準：C=(A-B)/B × 100%',
    },
    {
      name: 'every cell that has some',
      rows: [{ goal: '<p>目標</p>', target: '<p>60 次</p>' }],
      findings: [{ quote: '<p>' }, { quote: '<p>' }],
      mended: '目標',
    },
  ],
});
