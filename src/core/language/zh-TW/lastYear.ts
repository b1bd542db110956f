import type { en } from '../en/lastYear';

export const zhTW: Readonly<Record<keyof typeof en, string>> = {
  'last-year.no-table': '「{workbook}」沒有績效指標表格，未作比較。',
  'last-year.not-before': '「{workbook}」是 {year}的報告，本活頁簿是 {own}。請選擇較早年度的活頁簿。',
  'last-year.nothing-in-common': '「{workbook}」與本活頁簿沒有相同的指標，未作比較。',
};
