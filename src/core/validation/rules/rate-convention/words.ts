import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'rate-convention': 'A table has its own way of printing rates',
    'rate-convention.capped':
      'Rates above {cap} are printed as “{quote}” (rows: {count}). No row is called wrong for it; the settings can hold rates at {cap} as well.',
    'rate-convention.held':
      '“{quote}”: the figures give more than {cap}. Right if your rates stop at {cap}; otherwise correct the rate.',
    'rate-convention.actual':
      'The column of the rate repeats the result, as in “{quote}” (rows: {count}). It is not read as result ÷ target.',
    'rate-convention.excess':
      'Rates are printed as what is beyond the target, as in “{quote}” (rows: {count}), and not as result ÷ target.',
    'rate-convention.inverse':
      'Where less is better, rates are target ÷ result, as in “{quote}” (rows: {count}). The settings can compute them so.',
    'rate-convention.two-minus':
      'Where less is better, rates are 2 − result ÷ target, as in “{quote}” (rows: {count}). The settings can compute them so.',
    'rate-convention.way':
      'Rates are the share of the way from the baseline to the target, as in “{quote}” (rows: {count}). The settings can compute them so where less is better.',
  },
  'zh-TW': {
    'rate-convention': '全表比率的列法',
    'rate-convention.capped':
      '超過 {cap} 的比率一律列為「{quote}」（{count} 列），不視為錯誤；也可在設定中把比率上限設為 {cap}。',
    'rate-convention.held':
      '「{quote}」：依數字計算超過 {cap}。若規定比率以 {cap} 為上限，不需修改；否則請更正比率。',
    'rate-convention.actual': '比率欄填的是實際值，例如「{quote}」（{count} 列），不視為實際值 ÷ 目標值。',
    'rate-convention.excess':
      '比率列的是超出目標的幅度，例如「{quote}」（{count} 列），不是實際值 ÷ 目標值。',
    'rate-convention.inverse':
      '愈低愈好的指標以目標值 ÷ 實際值計算，例如「{quote}」（{count} 列）；可在設定中採用同一公式。',
    'rate-convention.two-minus':
      '愈低愈好的指標以 2 − 實際值 ÷ 目標值計算，例如「{quote}」（{count} 列）；可在設定中採用同一公式。',
    'rate-convention.way':
      '比率是從基期值到目標值的進展，例如「{quote}」（{count} 列）；愈低愈好的指標可在設定中採用同一公式。',
  },
});
