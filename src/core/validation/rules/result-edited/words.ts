import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'result-edited': 'A computed cell was changed by hand',
    'result-edited.found':
      '“{quote}” was typed over the computed “{written}”. If it is right, accept this finding with a reason; otherwise compute achievement again and choose to overwrite.',
  },
  'zh-TW': {
    'result-edited': '計算結果經人工修改',
    'result-edited.found':
      '此格原由程式算出「{written}」，後改為「{quote}」。若修改無誤，請接受並註明理由；否則請重新計算並選擇覆寫。',
  },
});
