import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'result-stale': 'A result is out of date',
    'result-stale.found':
      '“{quote}” was computed earlier; today’s figures give “{now}”. Compute achievement again.',
    'result-stale.gone':
      '“{quote}” was computed earlier; today’s figures give no result any more. Check the row, and compute achievement again.',
  },
  'zh-TW': {
    'result-stale': '計算結果已過期',
    'result-stale.found': '「{quote}」是先前計算的結果，依目前內容應為「{now}」。請重新計算達成率。',
    'result-stale.gone': '「{quote}」是先前計算的結果，依目前內容已算不出來。請檢查本列並重新計算達成率。',
  },
});
