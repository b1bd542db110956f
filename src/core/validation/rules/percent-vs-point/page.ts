import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A difference of two percentages that is written with %, or a relative change that is called percentage points; the two figures stand beside it.',
    silent:
      'Where both readings give the change, and where neither does, so that it is about other figures. The two figures must stand in its sentence, next to it; a change of counts is a percentage rightly.',
    why: 'From 93.02% to 94.42% is 1.4 points, but a rise of 1.5%: the two are not the same claim.',
    example: {
      wrong: 'Rose from 93.02% by 1.4% to 94.42%',
      right: 'Rose from 93.02% by 1.4 percentage points to 94.42%',
    },
    mend: 'Write percentage points for the difference, % for the relative change.',
  },
  'zh-TW': {
    what: '兩個百分比的差額寫成 %，或相對的增減幅度寫成百分點，而兩個數字就在旁邊。',
    silent:
      '兩種算法都說得通，或都算不出（說的是別的數字）。兩個數字不在同一句、不在旁邊時不看；件數的增減本來就寫 %。',
    why: '由 93.02% 到 94.42% 是增加 1.4 個百分點，相對增幅則是 1.5%，兩者不同。',
    example: { wrong: '94.42%，較去年 93.02% 提高 1.4%', right: '94.42%，較去年 93.02% 提高 1.4 個百分點' },
    mend: '差額請寫百分點，相對增減請寫 %。',
  },
};
