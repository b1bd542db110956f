import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'text-too-long': 'A text is near the limit of a cell',
    'text-too-long.found':
      'The text has {length} characters; only {left} more fit into the cell. Shorten it, or move details to an annex.',
    'text-too-long.cut':
      'The draft was longer than a cell can hold and was cut here. Move details to an annex, or complete the text elsewhere.',
    'text-too-long.full':
      'The text has {length} characters, as many as a cell holds: its end may have been cut off. Compare it with its source and shorten it.',
  },
  'zh-TW': {
    'text-too-long': '文字接近儲存格上限',
    'text-too-long.found': '文字長 {length} 字元，此格只能再容納 {left} 字元。請精簡，或把細節移到附件。',
    'text-too-long.cut': '草稿超過儲存格上限，結尾已截去。請把細節移到附件，或另行補足。',
    'text-too-long.full': '文字長 {length} 字元，已達儲存格上限，結尾可能已被截斷。請與原稿核對並精簡。',
  },
});
