import { testRule } from '../bed/testRule';

const PASSAGE =
  '本計畫整體作為可分為 3R，包括 Reduce(減量)、Reuse(重複使用)及 Recycle(回收)，經由各機關共同努力，已獲得具體成效，並連續 2 年獲評為績優單位，與其他先進城市同列';
const CLOSER = PASSAGE.replace(/(?<=為|續) | (?=年)/g, '');

testRule('duplicate-text', {
  valid: [
    {
      name: 'a phrase that returns',
      rows: [
        {
          target: '100 件',
          narrative: '二、辦理情形：持續加強宣導，提升服務品質。\n四、效益：持續加強宣導，提升服務品質。',
        },
      ],
    },
    {
      name: 'sentences that differ in their figures',
      rows: [
        {
          target: '100 件',
          narrative:
            '二、辦理情形：第一季辦理走動式服務暨法令說明會 12 場次共計 350 位民眾參加並踴躍發言討論。第二季辦理走動式服務暨法令說明會 15 場次共計 420 位民眾參加並踴躍發言討論。',
        },
      ],
    },
    {
      name: 'a target that repeats its definition',
      rows: [
        {
          target: '完成',
          narrative: `一、衡量標準：${PASSAGE}。\n三、年度目標值及達成度：\n(一)年度目標值：${PASSAGE}。\n(二)達成度：完成。`,
        },
      ],
    },
    {
      name: 'an English phrase',
      language: 'en',
      rows: [
        {
          target: '5',
          narrative:
            'Progress: the number of permits issued in the year rose. Benefits: the number of permits issued in the year rose.',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'a paragraph again among the benefits, but for its spaces',
      rows: [
        {
          target: '2%',
          narrative: `二、辦理情形：\n(三)目標質量提升：\n${PASSAGE}，未來將持續推動。\n四、效益：${CLOSER}，持續推動。`,
        },
      ],
      findings: [{ quote: '本計畫整體作為可分為3R', says: '前文相同' }],
    },
    {
      name: 'the same over two rows of a page',
      rows: [
        { target: '2%', narrative: `二、辦理情形：${PASSAGE}。`, continued: [`四、效益：${PASSAGE}。`] },
      ],
      findings: [{ quote: '本計畫整體作為可分為 3R' }],
    },
    {
      name: 'two items of a list with other numbers',
      rows: [{ target: '2%', narrative: `二、辦理情形：\n1.${PASSAGE}。\n2.另辦理講習。\n3.${PASSAGE}。` }],
      findings: [{ quote: '本計畫整體作為可分為 3R' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '5',
          narrative:
            'Progress: The agency opened three regional service desks, which gave applicants in remote towns a place to hand in their papers, and cut the average wait from nine to four days.\nBenefits: The agency opened three regional service desks, which gave applicants in remote towns a place to hand in their papers, and cut the average wait from nine to four days.',
        },
      ],
      findings: [{ quote: 'The agency opened three regional service desks' }],
    },
  ],
});
