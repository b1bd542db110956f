import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-lowered': 'The target is easier than last year’s',
    'target-lowered.fell':
      'The target “{quote}” is below last year’s “{last}” ({workbook}, {place}). Give the reason in the row.',
    'target-lowered.rose':
      'Less is better, and the target “{quote}” is above last year’s “{last}” ({workbook}, {place}). Give the reason in the row.',
  },
  'zh-TW': {
    'target-lowered': '目標值較上年度容易達成',
    'target-lowered.fell':
      '目標值「{quote}」低於上年度的「{last}」（{workbook}，{place}）。請說明調降的理由。',
    'target-lowered.rose':
      '本指標愈低愈好，目標值「{quote}」卻高於上年度的「{last}」（{workbook}，{place}）。請說明放寬的理由。',
  },
});
