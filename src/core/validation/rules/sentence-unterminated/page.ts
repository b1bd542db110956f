import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A section whose last sentence has no full stop.',
    silent:
      'Where the section ends with another closing mark (a bracket, a quote, a colon, …) or with %, and where it is shorter than six characters or not in Chinese. Only sections on the level of 一、 with a known title are looked at.',
    why: 'Something may have been lost there.',
    example: {
      wrong: '2. Progress: 158 cases were handed over',
      right: '2. Progress: 158 cases were handed over.',
    },
    mend: 'Add the full stop, after checking that nothing is missing.',
  },
  'zh-TW': {
    what: '最後一句沒有句號的段落。',
    silent:
      '以括號、引號、冒號、刪節號等其他標點或 % 結尾，不到六個字，或不是中文。只看「一、」這一層而且認得出標題的段落。',
    why: '可能漏了一段文字。',
    example: { wrong: '二、辦理情形：合計移送 158 件', right: '二、辦理情形：合計移送 158 件。' },
    mend: '確認沒有漏字後補上句號。',
  },
};
