import type { Wording } from '../wording';
import type { en } from '../en/documents';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'documents.name.scheme': '評定標準',
  'documents.name.mappings': '欄位設定',
  'documents.name.corrections': '更正的實際值',
  'documents.name.validation': '檢核規則設定與已接受的問題',
  'documents.name.journal': '還原紀錄',
  'documents.newer':
    '這份活頁簿裡的{document}是由較新版本的「達成」存下的，這個版本無法使用，原內容未更動。請更新「達成」。',
  'documents.damaged': '這份活頁簿裡的{document}已損壞，無法讀取，目前不採用，原內容未更動。',
  'documents.newer.not-kept':
    '未能存下：這份活頁簿裡的{document}是由較新版本的「達成」存下的，這個版本不會覆寫。請更新「達成」後再試一次。',
  'documents.damaged.not-kept':
    '未能存下：這份活頁簿裡的{document}已損壞，無法讀取。請先到「總覽」移除，再試一次。',
  'documents.discard': '移除',
  'documents.discarded': '已移除{document}。',
};
