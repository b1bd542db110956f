import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A phrase that claims less than the numbers give: not met where the target is met, or met where another row of the table with the same margin is called exceeded.',
    silent:
      'Where the table calls all such rows met, where the row that claims more also stands more than a point higher, and where its own numbers do not bear its phrase. “Not met” is left alone where a condition is unanswered, or nothing says which way is better.',
    why: 'Success is given away, and rows cannot be compared.',
    example: {
      wrong: '100.56%: met and exceeded; 100.5%: met',
      right: '100.56% and 100.5%: met and exceeded',
    },
    mend: 'Correct the phrase, or use the more modest one in both rows.',
  },
  'zh-TW': {
    what: '用語低於數字：已達目標卻寫未達，或同一表內幅度相同的另一列寫超越、本列只寫符合。',
    silent:
      '全表對這樣的列一致寫符合，寫得較高的那一列幅度也高出一個百分點以上，或它的用語本身就與數字不符。還有條件沒交代，或看不出愈高還是愈低為佳時，不質疑「未達」。',
    why: '成果未能充分呈現，各列也無法比較。',
    example: {
      wrong: '100.56% 寫「符合並超越年度目標值」；100.5% 寫「符合年度目標值」',
      right: '兩列均寫「符合並超越年度目標值」',
    },
    mend: '更正用語，或兩列都改用較保守的用語。',
  },
};
