import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A further condition of the target, in its cell or in the standard, that the result does not answer.',
    silent:
      'Where the field of the result, or the actual column, holds any figure in the unit of the condition; without such a field, anywhere in the narrative is enough. Conditions without a figure are not looked at.',
    why: 'The indicator is met only when all of its conditions are.',
    example: {
      wrong: 'Standard: 60 meetings or more, and replies from 3 countries or more; result: 84 meetings',
      right: 'Result: 84 meetings, replies from 4 countries',
    },
    mend: 'Answer every condition in the field of the result, in the order of the standard.',
  },
  'zh-TW': {
    what: '目標值或衡量標準另有條件，成果卻沒有交代。',
    silent:
      '「達成度」或實際值欄有任何數字與該條件單位相同；沒有「達成度」一節時，內文讀得到就算。沒有數字的條件不看。',
    why: '各項條件都達到，指標才算達成。',
    example: {
      wrong: '衡量標準：洽談 60 次以上，並獲 3 國以上回應；達成度：84 次',
      right: '達成度：84 次，並獲 4 國回應',
    },
    mend: '在「達成度」依衡量標準的順序逐項交代。',
  },
};
