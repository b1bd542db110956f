import type { Wording } from '../wording';
import type { en } from '../en/findings';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'severity.error': '錯誤',
  'severity.warning': '警告',
  'severity.info': '提示',
  'findings.year': '{year} 年',
  'findings.year.roc': '{year} 年度',
  'findings.rule-failed': '檢核規則「{rule}」中斷（{reason}），其他規則照常執行。請回報此問題。',
  'findings.mended': '已修正一項檢核結果。',
  'findings.sheet.name': '檢核結果',
  'findings.sheet.place': '位置',
  'findings.sheet.rule': '規則',
  'findings.sheet.severity': '嚴重程度',
  'findings.sheet.indicator': '指標',
  'findings.sheet.message': '說明',
  'findings.sheet.arithmetic': '算式',
  'findings.sheet.quote': '引文',
  'findings.sheet.accepted': '接受理由',
  'findings.sheet.nothing': '沒有檢核結果。',
  'findings.sheet.own': '這是檢核結果工作表，請選擇績效報告所在的工作表。',
};
