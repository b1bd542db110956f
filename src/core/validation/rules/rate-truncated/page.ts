import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A rate whose last digit was cut off, where rounding half up gives another figure.',
    silent:
      'Where rounding and cutting give the same, where the rate is wrong altogether (“A rate is not what its numbers give”), and where the scheme cuts its rates.',
    why: 'A table that rounds one rate and cuts the next cannot be added up or compared.',
    example: {
      wrong: '603,349 against 600,000: achievement rate 100.55%',
      right: 'achievement rate 100.56%',
    },
    mend: 'Round it, or choose “cut” as the way of rounding in the settings if that is the rule of the house: the note is then not given.',
  },
  'zh-TW': {
    what: '末位數字被捨去、而四捨五入會得到另一個數字的比率。',
    silent: '捨去與四捨五入結果相同、比率根本不對（由「比率與數字不符」提出），或評定方式設為無條件捨去。',
    why: '同一張表有的進位、有的捨去，就無法加總或比較。',
    example: { wrong: '603,349 件對 600,000 件，達成率 100.55%', right: '達成率 100.56%' },
    mend: '改為四捨五入；若機關規定無條件捨去，請在設定中選擇，就不再提示。',
  },
};
