import type { Wording } from '../catalogue';
import type { en } from '../en/failures';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'failures.editing-cell': '有儲存格正在編輯中。請先在工作表按 Enter 或 Esc，再試一次。內容未更動。',
  'failures.protected': '工作表「{sheet}」受保護，內容未更動。請先取消保護，或另存一份再處理。',
  'failures.read-only': '活頁簿以唯讀方式開啟，內容未更動。請另存新檔後再處理。',
  'failures.sheet-gone': '找不到工作表「{sheet}」，內容未更動。請重新選擇工作表。',
  'failures.too-large': '工作表「{sheet}」太大，無法一次讀取，內容未更動。請將表格移到單獨的工作表。',
  'failures.timeout': 'Excel 已 {seconds} 秒沒有回應。請先存檔；待 Excel 恢復後，請檢查工作表再重試。',
  'failures.unsupported': '這個版本的 Excel 不支援此功能（{feature}），內容未更動。',
  'failures.busy': 'Excel 忙碌中，內容未更動。請稍後再試。',
  'failures.filtered': '表格有資料列被篩選隱藏，內容未更動。請清除篩選後再試。',
  'failures.merged': '要新增欄位的位置有合併儲存格，內容未更動。請取消合併後再試。',
  'failures.cancelled': '已取消。先前寫入的 {written} 個儲存格可按「復原」還原。',
  'failures.cancelled-unharmed': '已取消，內容未更動。',
  'failures.unreadable-file': '無法將「{file}」讀成活頁簿，檔案未更動。請以 Excel 開啟後重新儲存為 .xlsx。',
  'failures.unknown': 'Excel 拒絕了這項操作（{code}）。先前寫入的內容可按「復原」還原。',
};
