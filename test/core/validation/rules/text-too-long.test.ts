import { testRule } from '../bed/testRule';

const text = (length: number, end: string) => '長'.repeat(length - end.length) + end;
const END = '，全案於年底前辦理完竣。';

testRule('text-too-long', {
  valid: [
    { name: 'a short text', rows: [{ target: '100 件', narrative: '二、辦理情形：已辦理。' }] },
    { name: 'a long one', rows: [{ target: '100 件', narrative: text(29_999, END) }] },
    {
      name: 'two cells that are long together',
      rows: [{ target: '100 件', narrative: text(20_000, END), continued: [text(20_000, END)] }],
    },
  ],
  invalid: [
    {
      name: 'near the limit',
      rows: [{ target: '100 件', narrative: text(31_000, END) }],
      findings: [{ quote: END, message: 'found', says: '1,767' }],
    },
    {
      name: 'at the limit',
      rows: [{ target: '100 件', narrative: text(32_767, END) }],
      findings: [{ quote: END, message: 'full' }],
    },
    {
      name: 'a draft that was cut',
      rows: [{ target: '100 件', narrative: '已辦理講習。【全文超過儲存格上限，以下略】' }],
      findings: [{ quote: '【全文超過儲存格上限，以下略】', message: 'cut' }],
    },
    {
      name: 'a part on another page',
      rows: [{ target: '100 件', narrative: '甲。', continued: [text(30_000, END)] }],
      findings: [{ quote: END }],
    },
  ],
});
