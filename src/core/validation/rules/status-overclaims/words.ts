import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'status-overclaims': 'The status claims more than the numbers',
    'status-overclaims.missed':
      '“{quote}”, but the target is not met. Correct the phrase, or the figure that is wrong.',
    'status-overclaims.strict-above':
      '“{quote}”, but more than {target} was asked for, and the result is exactly {target}. Correct the phrase, or the target if “at least” is meant.',
    'status-overclaims.strict-below':
      '“{quote}”, but less than {target} was asked for, and the result is exactly {target}. Correct the phrase, or the target if “at most” is meant.',
    'status-overclaims.missed-in-words':
      '“{quote}”, but “{target}” was asked for and “{actual}” is told. Correct the phrase, or the result.',
    'status-overclaims.missed-as-held':
      '“{quote}”, but the target is not met: the cell holds {held} and shows it as {shown}. Round the figure itself if {shown} is meant; else correct the phrase.',
    'status-overclaims.condition':
      '“{quote}”, but a further condition of the target is not met. Correct the phrase, or say why the condition does not count.',
    'status-overclaims.only-met':
      '“{quote}”, but the result is the target and no more. Write “met”, and what was better (an earlier date) beside it.',
    'status-overclaims.not-greatly':
      '“{quote}”, but the result is below {from}, where “greatly exceeded” begins. Write “exceeded”, or change the threshold in the settings.',
    'status-overclaims.printed-rate':
      '“{quote}”, but the rate printed beside it, “{rate}”, does not bear it. Correct the rate or the phrase.',
    'status-overclaims.light':
      '“{quote}” is better than the light that the legend of the table gives {rate}. Correct the light, or the rate.',
  },
  'zh-TW': {
    'status-overclaims': '達成狀態用語高於數字',
    'status-overclaims.missed': '「{quote}」：依數字計算未達目標。請更正用語，或更正寫錯的數字。',
    'status-overclaims.strict-above':
      '「{quote}」：目標須超過 {target}，實際值正好是 {target}，並未超過。請更正用語；若原意是「以上」，請更正目標值。',
    'status-overclaims.strict-below':
      '「{quote}」：目標須低於 {target}，實際值正好是 {target}，並未低於。請更正用語；若原意是「以下」，請更正目標值。',
    'status-overclaims.missed-in-words':
      '「{quote}」：目標是「{target}」，實際是「{actual}」，並未達成。請更正用語或實際值。',
    'status-overclaims.missed-as-held':
      '「{quote}」：未達目標。儲存格裡的數字是 {held}，只是顯示成 {shown}。若本來就是 {shown}，請改正儲存格的數字；否則請更正用語。',
    'status-overclaims.condition': '「{quote}」：目標另有條件尚未達到。請更正用語，或說明該條件為何不計。',
    'status-overclaims.only-met':
      '「{quote}」：成果與目標相同，並未超過。宜寫「符合」，若有提前完成等情形請另行敘明。',
    'status-overclaims.not-greatly':
      '「{quote}」：未達「大幅超越」的門檻 {from}。宜寫「超越」，或於設定中調整門檻。',
    'status-overclaims.printed-rate': '「{quote}」：與所列達成率「{rate}」不符。請更正達成率或用語。',
    'status-overclaims.light': '達成率為 {rate}，「{quote}」優於表上燈號說明所定的燈號。請更正燈號或達成率。',
  },
});
