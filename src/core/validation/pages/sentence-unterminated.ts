import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A section whose last sentence has no full stop.',
    why: 'Something may have been lost there.',
    example: {
      wrong: '2. Progress: 158 cases were handed over',
      right: '2. Progress: 158 cases were handed over.',
    },
    mend: 'Add the full stop, after checking that nothing is missing.',
  },
  'zh-TW': {
    what: '最後一句沒有句號的段落。',
    why: '可能漏了一段文字。',
    example: { wrong: '二、辦理情形：合計移送 158 件', right: '二、辦理情形：合計移送 158 件。' },
    mend: '確認沒有漏字後補上句號。',
  },
};
