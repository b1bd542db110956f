import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A phrase that claims less than the numbers give: not met where the target is met, or met where another row of the table with the same margin is called exceeded. A table that calls all such rows met is left alone.',
    why: 'Success is given away, and rows cannot be compared.',
    example: {
      wrong: '100.56%: met and exceeded; 100.5%: met',
      right: '100.56% and 100.5%: met and exceeded',
    },
    mend: 'Correct the phrase, or use the more modest one in both rows.',
  },
  'zh-TW': {
    what: '用語低於數字：已達目標卻寫未達，或同一表內幅度相同的另一列寫超越、本列只寫符合。全表一致寫符合者，不列入。',
    why: '成果未能充分呈現，各列也無法比較。',
    example: {
      wrong: '100.56% 寫「符合並超越年度目標值」；100.5% 寫「符合年度目標值」',
      right: '兩列均寫「符合並超越年度目標值」',
    },
    mend: '更正用語，或兩列都改用較保守的用語。',
  },
};
