import { isNoHeading } from '../../../src/core/layout/headings/isNoHeading';
import {
  HEADINGS,
  NEUTRALS,
  OTHERS,
  QUALIFIERS,
  REMARKS,
} from '../../../src/core/layout/headings/vocabulary';

const ALL = [...Object.values(HEADINGS), NEUTRALS, OTHERS, REMARKS].flatMap((words) => words['zh-TW']);

describe('a quick look at a text', () => {
  it.each(['第3次會議討論事項4', '企劃科', '策略7', '依計畫辦理，進度正常。', '公園管理處'])(
    'tells that %s is no heading',
    (text) => {
      expect(isNoHeading(text)).toBe(true);
    },
  );

  it('takes no word of the vocabulary for none, with a qualifier or a year beside it or without', () => {
    const beside = [...QUALIFIERS, '112年', '第1季'];
    const texts = ALL.flatMap((word) => [word, ...beside.flatMap((one) => [one + word, word + one])]);
    expect(texts.filter(isNoHeading)).toEqual([]);
  });

  it.each([
    '应达成数',
    '實際達成數',
    '考評等第',
    '工作項目及目標值',
    '實際與目標差異',
    '去年實績',
    '明年目標',
    '112',
    '110目標',
    '上半年',
    '至今',
    '平均',
    '１，０６１',
    'Target',
  ])('leaves %s to be read', (text) => {
    expect(isNoHeading(text)).toBe(false);
  });
});
