import type { Wording } from '../wording';
import type { en } from '../en/compute';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'compute.heading.light': '燈號',
  'compute.why.heading': '新增欄位的標題。',
  'compute.why.actual-read': '讀自 {place}：「{quote}」。',
  'compute.why.actual-computed': '以 {place} 的數字計算：{arithmetic}。',
  'compute.why.actual-corrected': '經人工更正：{actual}。',
  'compute.why.rate': '{arithmetic}＝{rate}。',
  'compute.why.no-rate': '已無達成率可填。',
  'compute.why.status': '達成率 {rate}：{status}。',
  'compute.why.status-because': '{status}：{reason}',
  'compute.why.status-compared': '{status}：比較實際值與目標值而得。',
  'compute.why.light': '{light}（達成狀態：{status}）。',
  'compute.note.as-values': '表格「{table}」的結果以數值寫入：各列公式不同，Excel 會整欄改成同一個。',
  'compute.blocked.no-place':
    '這個表格沒有達成率或達成狀態的儲存格，版面也無法加欄。結果顯示在此，不寫入工作表。',
  'compute.blocked.no-room': '表格右側已到工作表邊界，沒有空間放置結果，內容未更動。請將表格左移。',
  'compute.blocked.protected': '工作表「{sheet}」受保護，無法寫入。請先取消保護，或另存一份再處理。',
  'compute.correction.gone': '表格裡已沒有這項指標，請重新讀取工作表。',
  'compute.correction.unreadable': '「{text}」不是單一數字。請只輸入實際值，例如 84 或 81.82%。',
};
