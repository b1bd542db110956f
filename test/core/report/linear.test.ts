import { detectTables } from '../../../src/core/report/detectTables';
import { readIndicators } from '../../../src/core/report/readReport';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetOf } from './bed/report';

/** What is repeated to fill a cell: each is meant to make one pattern work hard. */
const REPEATED = [
  '1',
  '1,000',
  '一',
  'A',
  '(',
  '<p',
  '&',
  '$x^2$',
  '一、',
  '(一)',
  '達成度:',
  '100年8月',
  '1萬',
  '9/',
  '99年查獲5件，',
  '上半年5件',
  '並5國以上',
  '增加5%',
  '甲及乙分別為',
  '甲占',
  '(A-B)/',
  '0代表甲、',
];
const SHORT = 3_000;
const LONG = 12_000;
/** Below this many milliseconds the clock tells more of the machine than of the work. */
const FAINT = 8;

async function sheetWith(part: string, length: number): Promise<SheetSnapshot> {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return sheetOf([
    ['100年度績效報告'],
    ['衡量指標', '衡量標準', '目標值', '實際值', '達成情形分析'],
    [text, text, text, text, text],
  ]);
}

/** The shorter of two readings, in milliseconds. */
function timeToRead(snapshot: SheetSnapshot): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    for (const table of detectTables(snapshot))
      Array.from(readIndicators(snapshot, table, { reportYear: null }));
    return performance.now() - start;
  });
  return Math.max(FAINT, Math.min(...times));
}

describe('the time that reading takes', () => {
  it.each(REPEATED)(
    'grows with the length of the text, not with its square: %s',
    async (part) => {
      const short = timeToRead(await sheetWith(part, SHORT));
      const long = timeToRead(await sheetWith(part, LONG));
      // Four times the text; its square would take sixteen times as long.
      expect(long / short).toBeLessThan(12);
    },
    30_000,
  );
});
