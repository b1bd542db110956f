import type { en } from '../en/fileSummary';

export const zhTW: Readonly<Record<keyof typeof en, string>> = {
  'file-summary.name': '檔案檢核彙總',
  'file-summary.file': '檔案',
  'file-summary.sheet': '工作表',
  'file-summary.cell': '儲存格',
  'file-summary.indicators': '指標數',
  'file-summary.met': '已達成',
  'file-summary.problem': '未能檢核的原因',
  'file-summary.total': '檢核結果合計',
};
