import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'actual-unsupported': 'The result cannot be recomputed',
    'actual-unsupported.two-years':
      '“{quote}” compares two years, but no two figures of the row give it. Add this year’s and last year’s figure to the account of the work.',
    'actual-unsupported.share':
      '“{quote}” is asserted, and no figure of the row shows where it comes from. Add the part and the whole, or the source.',
    'actual-unsupported.level':
      '“{quote}” is asserted, and the account of the work gives no outcome that shows it. Say what was reached, and by how many.',
  },
  'zh-TW': {
    'actual-unsupported': '實際值無法重算',
    'actual-unsupported.two-years':
      '「{quote}」是兩個年度相較的結果，但全列沒有任何兩個數字可算出。請在辦理情形補上本年度與上年度的數字。',
    'actual-unsupported.share':
      '「{quote}」只有結論，全列沒有數字可以查核。請在辦理情形補上分子與分母，或註明資料來源。',
    'actual-unsupported.level': '「{quote}」只有結論，辦理情形未寫出可資證明的結果。請寫明達到的項目與人數。',
  },
});
