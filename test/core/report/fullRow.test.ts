import { detectTables } from '../../../src/core/layout/findTables';
import { readIndicators } from '../../../src/core/report/readReport';
import { rawText } from '../../../src/core/report/rows/fields';
import { sheetOf } from './bed/report';

/**
 * What is repeated to fill a cell: each is meant to make one pattern work hard. How long it takes, and that four
 * times the text takes four times as long, is measured by `npm run bench validating`.
 */
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
/** As many characters as a cell of Excel holds. */
const FULL_CELL = 32_767;

describe('a row of full cells', () => {
  it.each(REPEATED)('is read to its end, and quoted as it stands: %s', async (part) => {
    const text = part.repeat(Math.ceil(FULL_CELL / part.length)).slice(0, FULL_CELL);
    const snapshot = await sheetOf([
      ['100年度績效報告'],
      ['衡量指標', '衡量標準', '目標值', '實際值', '達成情形分析'],
      [text, text, text, text, text],
    ]);
    const indicators = detectTables(snapshot).flatMap((table) =>
      Array.from(readIndicators(snapshot, table, { reportYear: null })),
    );
    expect(indicators).toHaveLength(1);
    for (const { target, actual, baseline, undecided } of indicators) {
      for (const at of [target, actual, baseline, ...undecided].flatMap((read) =>
        read ? [read.evidence] : [],
      ))
        expect(at.quote).toBe(rawText(snapshot, at.cell).slice(at.start, at.end));
    }
  });
});
