import type { Wording } from '../wording';
import type { en } from '../en/find';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'pane.counts.show': '列出這些指標：{status}',
  'pane.find': '尋找指標',
  'pane.find.text': '目標或指標名稱',
  'pane.find.kind': '達成狀態',
  'pane.find.all': '全部',
  'pane.find.goal': '績效目標',
  'pane.find.goal.all': '所有目標',
  'pane.find.found': '{all} 項中的 {count} 項',
  'pane.find.none': '沒有符合的指標。',
  'pane.find.clear': '顯示全部',

  'pane.goals': '各目標達成情形',
  'pane.goals.weights': '權重達成情形',
  'pane.goals.whole': '全部指標',
  'pane.goals.weight': '權重 {weight}',
  'pane.goals.share': '（權重 {weight}）',
};
