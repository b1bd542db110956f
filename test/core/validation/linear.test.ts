import fc from 'fast-check';
import { sheetOf } from './bed/rows';
import { allFindings } from './bed/run';

jest.setTimeout(120_000);

/** What prose, markup, numbers and headings are made of; any of it may be repeated until a cell is full. */
const FRAGMENTS = [
  '1',
  '9,',
  '１２３，４５６',
  '3萬2,150戶',
  '百分之',
  '三成五',
  '(',
  '))',
  '、',
  '。',
  '%',
  '較99年',
  '較去年 5 件增加 ',
  '達成率 110%，',
  '成長 5%',
  '占',
  '目標 200 人，實際 250 人，',
  '合計 440 人，',
  '共 5 件、',
  '99年度查獲 39 件，',
  '(99 年 115 件)',
  '分別為',
  '符合年度目標值',
  '<p>',
  '</li>',
  '&nbsp;',
  '<',
  '$C=(A-B)/B \\times 100\\%$',
  '$',
  '一、',
  '三、',
  '(一)',
  '(二)達成度：',
  '年度目標值：',
  '12月底',
  '100年9月15日',
  '本年度',
  'growth of 5% ',
  'target of 200 trees ',
  'three million ',
  'x ',
  '/',
  '-',
  '【',
  '○',
  '待補',
  '\n',
  ' ',
];
const SHORT = 8_000;
const LONG = 32_000;
/** Below this many milliseconds the clock tells more of the machine than of the work. */
const FAINT = 10;
/** Twice the text may take three times as long, and so four times the text nine times. */
const MOST = 9;
const ATTEMPTS = 4;

type Column = 'narrative' | 'standard' | 'target';

let told = 0;

/** Milliseconds to read one indicator and to run every rule on it; no two texts are the same. */
function timeOf(part: string, length: number, column: Column): number {
  const text = `${String(++told)}。${part.repeat(Math.ceil(length / part.length))}`.slice(0, length);
  const snapshot = sheetOf({
    rows: [{ target: '600 人', actual: '660 人', narrative: '全年辦理。', [column]: text }],
  });
  const begun = performance.now();
  allFindings(snapshot);
  return performance.now() - begun;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How many times as long four times the text takes; a busy machine gets more than one chance. */
function growth(part: string, column: Column): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST; attempt++) {
    const times = (length: number): number =>
      Math.max(FAINT, median([1, 2, 3].map(() => timeOf(part, length, column))));
    least = Math.min(least, times(LONG) / times(SHORT));
  }
  return least;
}

describe('the work on one indicator', () => {
  beforeAll(() => {
    for (const part of FRAGMENTS) timeOf(part, 2_000, 'narrative');
  });

  it('grows with the length of its text, whatever is repeated in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Column>('narrative', 'narrative', 'standard', 'target'),
        (parts, column) => {
          expect(growth(parts.join(''), column)).toBeLessThanOrEqual(MOST);
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it.each(FRAGMENTS.filter((part) => part.trim() !== ''))('grows so for %j alone', (part) => {
    expect(growth(part, 'narrative')).toBeLessThanOrEqual(MOST);
  });
});
