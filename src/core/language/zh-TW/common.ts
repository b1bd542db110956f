import type { Wording } from '../wording';
import type { en } from '../en/common';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'app.name': '達成 Attain',
  'job.compute': '計算達成率',
  'job.validate': '檢核',
  'job.draft': '草擬說明',
  'job.restore': '還原',
  'status.not-met': '未達',
  'status.met': '達成',
  'status.exceeded': '超越',
  'status.greatly-exceeded': '大幅超越',
  'status.not-assessable': '無法評估',
  'role.goal': '績效目標',
  'role.indicator': '衡量指標',
  'role.target': '目標值',
  'role.actual': '實際值',
  'role.rate': '達成率',
  'role.status': '達成狀態',
  'role.narrative': '達成情形說明',
  'role.standard': '衡量標準',
  'role.unit': '單位',
  'role.weight': '權重',
  'role.baseline': '上年度實際值',
  'role.direction': '指標方向',
};
