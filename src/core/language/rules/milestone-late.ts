import { ruleWording } from './ruleWording';

export const wording = ruleWording({
  en: {
    'milestone-late': 'Done after the date',
    'milestone-late.found': {
      one: '“{quote}” is {count} day after the planned date ({due}). Say why, or correct the date.',
      other: '“{quote}” is {count} days after the planned date ({due}). Say why, or correct the date.',
    },
  },
  'zh-TW': {
    'milestone-late': '完成日期逾期',
    'milestone-late.found': '「{quote}」比預定期限（{due}）晚 {count} 天。請說明原因，或更正日期。',
  },
});
