import type { Wording } from '../catalogue';
import type { en } from '../en/findings';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'severity.error': '錯誤',
  'severity.warning': '警告',
  'severity.info': '提示',
  'findings.rule-failed': '檢核規則「{rule}」中斷（{reason}），其他規則照常執行。請回報此問題。',
  'findings.mended': '已修正一項檢核結果。',
};
