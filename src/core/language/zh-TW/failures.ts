import type { Wording } from '../wording';
import type { en } from '../en/failures';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'failures.editing-cell': '有儲存格正在編輯中，內容未更動。請先在工作表按 Enter 或 Esc，再試一次。',
  'failures.protected': '工作表「{sheet}」受保護，內容未更動。請先取消保護，或另存一份再處理。',
  'failures.structure-protected':
    '活頁簿的結構受保護，無法新增或移除工作表，內容未更動。請在「校閱」索引標籤取消保護活頁簿，或改用複製文字。',
  'failures.read-only': '這個活頁簿不允許修改，內容未更動。請先啟用編輯或另存新檔，再試一次。',
  'failures.sheet-gone': '找不到工作表「{sheet}」，內容未更動。請重新選擇工作表。',
  'failures.sheet-hidden':
    '工作表「{sheet}」已隱藏，無法顯示其中的儲存格。請在任一工作表索引標籤按右鍵選「取消隱藏」，再試一次。',
  'failures.too-large': '工作表「{sheet}」太大，無法一次讀取，內容未更動。請將表格移到單獨的工作表。',
  'failures.request-too-large':
    '要寫入工作表「{sheet}」的內容超過 Excel 一次可接收的大小，內容未更動。請將表格分成兩個後再試一次。',
  'failures.text-too-long':
    '儲存格 {cell} 的文字有 {length} 字，超過 Excel 的上限 {limit} 字，內容未更動。請縮短後再試。',
  'failures.timeout': 'Excel 已 {seconds} 秒沒有回應。請先存檔；待 Excel 恢復後，請檢查工作表再重試。',
  'failures.functions-not-loaded': '無法載入計算這個函數的程式。請確認網路連線，再按 Ctrl+Alt+F9 重新計算。',
  'failures.waiting': '正在等候 Excel。如有儲存格正在編輯，請在工作表按 Enter 或 Esc。',
  'failures.unsupported':
    '這個版本的 Excel 不支援此功能（{feature}），內容未更動。請更新 Excel，或改用 Excel 網頁版開啟後再試一次。',
  'failures.sheet-kind': '這種工作表無法處理，內容未更動。請改選有儲存格的工作表。',
  'failures.no-settings':
    '這個活頁簿無法保存設定：評定標準、更正與還原紀錄只保留到窗格關閉為止。請另存為可編輯的 .xlsx 活頁簿。',
  'failures.settings-too-large':
    '要存入這份活頁簿的設定超過 4 MB，之後將無法讀回，因此沒有存下；原有的設定未更動。',
  'failures.selection': '目前選取的範圍無法處理，內容未更動。請選取表格中的一個儲存格，再試一次。',
  'failures.inactive': '目前使用中的是另一個活頁簿，內容未更動。請切回這個活頁簿，再試一次。',
  'failures.busy': 'Excel 忙碌中，內容未更動。請稍後再試。',
  'failures.filtered': '表格有資料列被篩選隱藏，內容未更動。請清除篩選後再試。',
  'failures.merged': '要寫入的位置有合併儲存格，內容未更動。請取消合併後再試。',
  'failures.taken-back.dropped':
    '儲存格 {cell} 被合併儲存格遮住，Excel 沒有保留寫入的內容。這次寫入的都已還原。請取消合併後再試一次。',
  'failures.taken-back.filled':
    'Excel 在儲存格 {cell} 填入了另一列的公式（表格的計算結果欄）。這次寫入的都已還原。請將「寫入方式」改為「數值」後再試一次。',
  'failures.unwritten.dropped':
    'Excel 沒有保留寫入儲存格 {cell} 的內容：它被合併儲存格遮住了。請按「還原」，取消合併後再試一次。',
  'failures.unwritten.filled':
    'Excel 在儲存格 {cell} 填入了另一列的公式（表格的計算結果欄）。請勿採用這次的結果，按「還原」可全部恢復原狀。',
  'failures.cancelled': '已取消。先前寫入的 {count} 個儲存格可按「還原」恢復原狀。',
  'failures.cancelled-unharmed': '已取消，內容未更動。',
  'failures.stopped': '寫入中途停止：{reason}。已寫入至多 {count} 個儲存格，可按「還原」恢復原狀。',
  'failures.stopped-looks':
    '寫入中途停止：{reason}。儲存格內容未更動，格式可能已變更，可按「還原」恢復原狀。',
  'failures.unreadable-file': '無法將「{file}」讀成活頁簿，檔案未更動。請以 Excel 開啟後重新儲存為 .xlsx。',
  'failures.mended.sheet-name': '工作表名稱「{name}」超過 Excel 允許的 31 個字元；寫入後改為「{short}」。',
  'failures.mended.sheet-ids': '檔案中有多張工作表共用同一編號，Excel 會拒絕開啟；寫入後各有自己的編號。',
  'failures.file.empty': '檔案「{file}」沒有內容，可能在傳送時中斷。請重新取得檔案。',
  'failures.file.no-workbook':
    '無法將「{file}」讀成活頁簿：不論副檔名為何，內容並非 Excel 工作表。檔案未更動。',
  'failures.file.old-format':
    '「{file}」是 Excel 97–2003 活頁簿（.xls），檔案未更動。請以 Excel 開啟後另存為 .xlsx。',
  'failures.file.binary-format':
    '「{file}」是二進位活頁簿（.xlsb），檔案未更動。請以 Excel 開啟後另存為 .xlsx。',
  'failures.file.password':
    '「{file}」受密碼保護，檔案未更動。請以 Excel 開啟，在「檔案」>「資訊」移除密碼並存檔後再試一次。',
  'failures.file.too-large-inside':
    '「{file}」解壓縮後的內容遠大於一般報告，因此未開啟。若確定檔案可信，請以 Excel 刪除不需要的資料後另存。',
  'failures.file.too-many-parts':
    '「{file}」的工作表或組件遠多於一般報告，因此未開啟。請將報告移到單獨的活頁簿。',
  'failures.file.too-many-cells':
    '工作表「{sheet}」的儲存格範圍遠超過一般報告，無法讀取，內容未更動。請刪除不需要的列與欄，存檔後再試一次。',
  'failures.unknown': 'Excel 拒絕了這項操作（{code}），內容未更動。請先存檔再試一次。',
  'failures.reason.editing-cell': '有儲存格正在編輯中',
  'failures.reason.protected': '工作表受保護',
  'failures.reason.read-only': '活頁簿不允許修改',
  'failures.reason.sheet-gone': '工作表已不存在',
  'failures.reason.too-large': '一次處理的資料太多',
  'failures.reason.timeout': 'Excel 沒有回應',
  'failures.reason.unsupported': '這個版本的 Excel 不支援',
  'failures.reason.busy': 'Excel 忙碌中',
  'failures.reason.filtered': '有資料列被篩選隱藏',
  'failures.reason.merged': '有合併儲存格',
  'failures.reason.cancelled': '已取消',
  'failures.reason.unreadable-file': '檔案無法讀取',
  'failures.reason.unknown': 'Excel 拒絕了這項操作',
  'failures.interrupted':
    '上次寫入工作表「{sheet}」時中斷，可能已寫入至多 {count} 個儲存格。可按「還原」恢復原狀，或按「保留」維持現狀。',
  'failures.interrupted.keep': '保留',
  'failures.interrupted.kept': '已保留寫入的內容。',
  'failures.skipped.source': '{cell} 未寫入：同列的 {source} 已變更',
  'failures.results.copy': '複製結果',
  'failures.results.copied': '已複製結果。',
  'failures.results.by-hand': '請複製以下文字，再貼到工作表：',
  'failures.nothing-to-restore': '沒有可還原的內容，內容未更動。',
};
