import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'goal-misnumbered': 'Goal numbers skip or repeat',
    'goal-misnumbered.skipped':
      'The goal’s number “{quote}” follows “{other}”; number {due} was due. Correct it, or add the goal that is missing.',
    'goal-misnumbered.repeated':
      'The goal’s number “{quote}” stands already before “{other}”; number {due} was due. If both are one goal, give it the same words.',
  },
  'zh-TW': {
    'goal-misnumbered': '目標編號跳號或重號',
    'goal-misnumbered.skipped':
      '目標編號「{quote}」接在「{other}」之後，依序應為{due}。請更正編號，或補上漏掉的目標。',
    'goal-misnumbered.repeated':
      '目標編號「{quote}」與「{other}」重複，依序應為{due}。若是同一目標，請使用相同文字。',
  },
});
