import type { en } from '../en/lastYear';

export const zhTW: Readonly<Record<keyof typeof en, string>> = {
  'last-year.no-table': '「{workbook}」沒有績效指標表格，未作比較。',
  'last-year.not-before': '「{workbook}」是 {year} 年的報告，本活頁簿是 {own} 年。請選擇較早年度的活頁簿。',
  'last-year.nothing-in-common': '「{workbook}」與本活頁簿沒有相同的指標，未作比較。',
  'last-year.place': '{workbook} 的 {place}',
  'last-year.doubt.name': '當時指標名稱為「{name}」，請確認是否為同一指標。',
  'last-year.doubt.goal': '當時列在不同目標之下，請確認是否為同一指標。',
  'last-year.doubt.year': '該活頁簿未註明年度，請確認是否為上年度報告。',
  'last-year.doubt.unit': '其中一處未註明單位，請確認兩者計算的是同一事項。',
  'last-year.doubt.definition': '衡量標準已有變更，請確認該數字是否已重新計算。',
  'last-year.doubt.actual': '該報告的實際值寫在內文、為概數或由計算得出，請確認何者為定案數字。',
  'last-year.doubt.both': '該列另有「{quote}」，請確認何者為定案數字。',
  'last-year.doubt.told': '請確認該句所述為本指標的數字。',
};
