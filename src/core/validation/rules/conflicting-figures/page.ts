import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'One quantity of one year that stands with two values in the same row.',
    silent:
      'Where one figure is a part of the other (of which), only approximate, or of another unit or year, where the words before the two are not nearly the same or name two bodies, and on differences (3 more than planned). A figure whose year is not known is compared with none.',
    why: 'One of them is wrong, or two different things carry the same name.',
    example: {
      wrong: '89 cases in 2010 … later: 39 cases found in 2010',
      right: '89 cases in both places, or: 39 of these by complaint',
    },
    mend: 'Look up the source. If both are right, name what each counts.',
  },
  'zh-TW': {
    what: '同一列中，同一年度的同一數量出現兩個值。',
    silent:
      '其中一個是另一個的一部分（其中……）、只是約數、單位或年度不同，兩處所說的事用詞並不相近、分屬不同機關，或只是增減數（較預算增加……）。看不出年度的數字不比較。',
    why: '必有一個寫錯，或兩件不同的事用了同一個名稱。',
    example: {
      wrong: '99 年合計 89 件……後文：99 年度查獲 39 件',
      right: '前後皆為 89 件，或寫明「其中檢舉案件 39 件」',
    },
    mend: '查對原始資料；若兩者都對，請分別寫明計算範圍。',
  },
};
