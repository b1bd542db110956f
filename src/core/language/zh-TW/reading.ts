import type { Wording } from '../wording';
import type { en } from '../en/reading';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'reading.no-table':
    '找不到績效指標表。已尋找「年度績效目標」「衡量指標」「目標值」「實際值」「達成情形分析」等欄位標題。請自行指定欄位，或開啟範例。',
  'reading.empty-sheet': '這個工作表是空的。請開啟報告，或開啟範例。',
  'reading.no-rows': '表格只有標題，下方沒有任何指標。',
  'reading.column': '{column} 欄：{role}',
  'reading.other-year': '{column} 欄：與目標值不同年度的實際值，不予比較',
  'gap.target-missing': '未填目標值，請補上。',
  'gap.target-unreadable': '目標值「{quote}」讀不出數字或日期，請寫出要達到的數字或日期。',
  'gap.target-error': '目標值的儲存格是錯誤值（{quote}），請先更正該儲存格。',
  'gap.actual-missing': '這一列找不到實際值。',
  'gap.actual-error': '實際值的儲存格是錯誤值（{quote}），請先更正該儲存格。',
  'gap.sign-unclear': '無法判斷「{quote}」是否為負數。若為負數請加負號（－），否則請刪去符號或括號。',
  'gap.actual-other-year': '{column} 欄的實際值（{quote}）與目標值不同年度，不予比較。',
  'gap.actual-restates-target': '達成度只重述目標（{quote}），也找不到其他實際數字。',
  'gap.actual-holds-rate': '達成度填的是達成率（{quote}），找不到據以計算的數字。',
  'gap.level-as-percent': '實際值應為代碼 {codes} 之一，卻寫成 {quote}。',
  'gap.operands-missing': '衡量標準要相除的數字沒有列出。',
};
