import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A result that fell where the indicator asks for a rise, or rose where it asks for a fall, in a row that calls itself achieved.',
    silent:
      'Where the row does not call itself achieved, and where the result meets its target all the same, such as one below its ceiling though above last year. Where neither a sign, nor words, nor a baseline tell which way it went, nothing is proven.',
    why: 'The figure is compared by its size, and its sign is overlooked.',
    example: {
      wrong: 'Target: reduce by 200 tonnes; increased by 300 tonnes, target met',
      right: 'Increased by 300 tonnes, target not met',
    },
    mend: 'Correct the figure if its direction is wrong, else the assessment.',
  },
  'zh-TW': {
    what: '目標為提升而成果下降，或目標為降低而成果上升，卻仍列為達成。',
    silent:
      '該列沒有自稱達成，或成果其實合乎目標值，例如雖高於上年度、仍在上限以下。正負號、文字與基期值都看不出升降時，無從證明。',
    why: '只比數字大小，忽略了增減方向。',
    example: { wrong: '目標值：減少 200 公噸；增加 300 公噸，達成目標', right: '增加 300 公噸，未達目標' },
    mend: '方向寫錯請更正數字，否則請更正達成情形。',
  },
};
