import type { Wording } from '../wording';
import type { en } from '../en/review';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'review.empty': '檢核會比對數字、比率與文字，不會更動活頁簿。',
  'review.clean': '未發現問題。',
  'review.clean.open': '沒有待處理的項目。',
  'review.result': '發現 {count} 項問題',
  'review.result.mendable': '{count} 項可一鍵修正',
  'review.outdated': '檢核後工作表有變更或重新讀取，請再檢核一次。',
  'review.action': '檢核',

  'review.filter': '嚴重程度',
  'review.filter.all': '全部',
  'review.filter.none': '沒有這類問題。',
  'review.walk': '逐項檢視',
  'review.previous': '上一項',
  'review.next': '下一項',
  'review.position': '{place}／{count}',
  'review.position.none': '共 {count} 項',

  'review.list': '檢核結果',
  'review.more': '再顯示 {count} 項',
  'review.arithmetic': '算式',
  'review.related': '對照',
  'review.whole-table': '整張表格',

  'review.rule.menu': '規則「{rule}」的設定',
  'review.rule.off': '關閉',
  'review.rule.own': '恢復預設',
  'review.off': '{count} 條規則已關閉',
  'review.off.on': '開啟',
  'review.off.on.rule': '開啟「{rule}」',

  'review.mend': '修正',
  'review.mend.all': '修正 {count} 項…',
  'review.mend.all.rule': '修正 {count} 項…：「{rule}」',
  'review.mend.cells': '修正 {count} 個儲存格',
  'review.mend.preview': '修正後',
  'review.mend.more': '另有 {count} 處',
  'review.mend.gone': '刪除',

  'review.accept': '接受並註明理由',
  'review.accept.reason': '理由',
  'review.accept.hint': '存於此活頁簿，儲存格內容變更後失效。',
  'review.accept.empty': '請填寫理由。',
  'review.accept.do': '接受',
  'review.accepted': '已接受 {count} 項',
  'review.accepted.reason': '理由：{reason}',
  'review.withdraw': '撤回',
  'review.withdraw.cell': '撤回 {cell} 的接受',

  'review.export': '輸出',
  'review.copy': '複製文字',
  'review.copy.by-hand': '請按 Ctrl+C 複製下列文字。',
  'review.text.title': '{sheet}　檢核結果',
  'review.text.line': '{cell}：{message}',
  'review.text.line.arithmetic': '{cell}：{message}（{arithmetic}）',
  'review.text.group': '【{severity}】{rule}（{count}）',

  'review.sheet.write': '寫入檢核結果工作表',
  'review.sheet.remove': '移除檢核結果工作表',
};
