import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'status-understates': 'The status claims less than the numbers',
    'status-understates.met':
      '“{quote}”, but the target is met. Correct the phrase, or the figure that is wrong.',
    'status-understates.other-row':
      '“{quote}” at {rate}; indicator {number} is called “{other}” at {otherRate}. Use one phrase for rates as close as these.',
    'status-understates.light':
      '“{quote}” is worse than the light that the legend of the table gives {rate}. Correct the light, or the rate.',
  },
  'zh-TW': {
    'status-understates': '達成狀態用語低於數字',
    'status-understates.met': '「{quote}」：依數字計算已達目標。請更正用語，或更正寫錯的數字。',
    'status-understates.other-row':
      '本列達成率 {rate}，寫「{quote}」；第 {number} 項 {otherRate}，寫「{other}」。達成程度相近，用語請一致。',
    'status-understates.light':
      '達成率為 {rate}，「{quote}」低於表上燈號說明所定的燈號。請更正燈號或達成率。',
  },
});
