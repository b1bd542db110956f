import { testRule } from '../bed/testRule';

const FULL =
  '一、衡量標準：全年件數。\n二、辦理情形：已辦理 120 件。\n三、年度目標值及達成度：(一)年度目標值：100 件。(二)達成度：120 件。\n四、效益：民眾省時。';
const house = { target: '100 件', narrative: FULL };

testRule('section-missing', {
  valid: [
    { name: 'every section everywhere', rows: [house, house, house] },
    {
      name: 'narratives of another kind',
      rows: [
        { target: '100 件', narrative: '全年辦理 120 件，民眾反應良好，超過原訂目標。' },
        { target: '5 場', narrative: '全年辦理 6 場講習，參加人員反應良好，超過目標。' },
        house,
      ],
    },
    { name: 'a table of one', rows: [house, { target: '5 場', narrative: '' }] },
    {
      name: 'nothing written yet, or a reference',
      rows: [house, house, { narrative: '' }, { narrative: '詳附件。' }],
    },
    {
      name: 'other numbers for the same sections',
      rows: [
        house,
        house,
        { target: '100 件', narrative: FULL.replace('三、', '四、').replace('四、效益', '五、效益') },
      ],
    },
    {
      name: 'a definition in a column of its own',
      rows: [1, 2, 3].map(() => ({
        target: '100 件',
        standard: '全年件數',
        narrative: '一、辦理情形：已辦理 120 件。\n二、達成度：120 件。\n三、效益：民眾省時。',
      })),
    },
  ],
  invalid: [
    {
      name: 'no progress and no benefit',
      rows: [
        house,
        house,
        {
          target: '100%',
          narrative:
            '<p>一、衡量標準：按季公告。</p> <p>二、年度目標值及達成度：</p> <p>(一)年度目標值：100%。</p> <p>(二)達成度：100%。</p>',
        },
      ],
      findings: [{ quote: '二、年度目標值及達成度', indicator: 3, says: '缺少「辦理情形」、「效益」' }],
    },
    {
      name: 'the last one',
      rows: [house, house, { target: '100 件', narrative: FULL.slice(0, FULL.indexOf('四、')) }],
      findings: [{ quote: '三、年度目標值及達成度', indicator: 3, says: '「效益」' }],
    },
    {
      name: 'a text without any',
      rows: [
        house,
        house,
        { target: '5 場', narrative: '全年辦理 6 場講習，參加人員反應良好，成效超過原訂目標。' },
      ],
      findings: [{ quote: '全年辦理 6 場講習，參', indicator: 3 }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        ...[1, 2].map(() => ({
          target: '100 permits',
          narrative:
            'Definition: permits issued.\nProgress: 120 issued.\nTarget and result: 100; 120.\nBenefits: shorter queues.',
        })),
        {
          target: '5 courses',
          narrative: 'Definition: courses held.\nTarget and result: 5; 6.\nBenefits: skills.',
        },
      ],
      findings: [{ quote: 'Target and result', indicator: 3, says: '“Progress”' }],
    },
  ],
});
