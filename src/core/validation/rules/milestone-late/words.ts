import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'milestone-late': 'Done after the date',
    'milestone-late.found': {
      one: '“{quote}” is {count} day after the planned date ({due}). Say why, or correct the date.',
      other: '“{quote}” is {count} days after the planned date ({due}). Say why, or correct the date.',
    },
    'milestone-late.reached':
      'The result is of “{quote}”, the target of {due}. Say what it was by then, and whether the target was met in time.',
  },
  'zh-TW': {
    'milestone-late': '完成日期逾期',
    'milestone-late.found': '「{quote}」比預定期限（{due}）晚 {count} 天。請說明原因，或更正日期。',
    'milestone-late.reached':
      '目標期限為 {due}，成果則為「{quote}」的數字。請說明期限當時的數字，以及是否如期達成。',
  },
});
