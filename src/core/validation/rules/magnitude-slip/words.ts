import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'magnitude-slip': 'A figure is off by a power of ten',
    'magnitude-slip.target':
      '“{quote}” and the target column’s “{other}” are {times} times apart. Look for a digit too many or too few, or for a missing 萬 or thousand.',
    'magnitude-slip.actual':
      '“{quote}” and “{other}” give the same result, {times} times apart. Look for a digit too many or too few, or for a missing 萬 or thousand.',
  },
  'zh-TW': {
    'magnitude-slip': '數字位數有誤',
    'magnitude-slip.target':
      '「{quote}」與目標值欄的「{other}」相差 {times} 倍。請檢查是否多寫或漏寫位數、「萬」或「千」。',
    'magnitude-slip.actual':
      '「{quote}」與「{other}」同為本項成果，相差 {times} 倍。請檢查是否多寫或漏寫位數、「萬」或「千」。',
  },
});
