import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'indicator-dropped': 'Indicators of last year are missing',
    'indicator-dropped.found': {
      one: 'One indicator of “{workbook}” is not in this workbook: {names}. If it ended, say so.',
      other: '{count} indicators of “{workbook}” are not in this workbook: {names}. If they ended, say so.',
    },
    'indicator-dropped.many': {
      one: 'One indicator of “{workbook}” is not in this workbook: {names}, and others. If it ended, say so.',
      other:
        '{count} indicators of “{workbook}” are not in this workbook: {names}, and others. If they ended, say so.',
    },
  },
  'zh-TW': {
    'indicator-dropped': '上年度的指標未列入',
    'indicator-dropped.found':
      '「{workbook}」有 {count} 項指標未列入本活頁簿：{names}。若已停止列管，請說明。',
    'indicator-dropped.many':
      '「{workbook}」有 {count} 項指標未列入本活頁簿：{names} 等。若已停止列管，請說明。',
  },
});
