import fc from 'fast-check';
import { assess } from '../../../src/core/achievement/assess';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { detectTables } from '../../../src/core/layout/findTables';
import { readIndicators } from '../../../src/core/report/readReport';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetOf } from './bed/report';
import { runs } from '../../support/runs';

/** What cells are made of: digits, marks, markup, headings and the words that the readers look for. */
const piece = fc.constantFrom(
  ...'0123456789,.%/+-()~:;、，。％（）０９'.split(''),
  ...'一二三十百千萬億兆零〇廿半成分之年月日第前每餘多約逾近負'.split(''),
  ...['件', '人次', '場', '萬元', '百分點', '個', '天', '國', ' ', '\n', '\t'],
  ...[
    '達成率',
    '年度目標值',
    '達成度',
    '辦理情形',
    '衡量標準',
    '效益',
    '一、',
    '(一)',
    '1.',
    '分別為',
    '上半年',
    '下半年',
  ],
  ...[
    '以上',
    '不超過',
    '介於',
    '至',
    '並',
    '減少',
    '增加',
    '較上年度',
    '上年度',
    '本年度',
    '÷',
    '占',
    '代表',
  ],
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<',
    '>',
    '&nbsp;',
    '&#',
    ';',
    '$',
    '\\frac{',
    '}',
    '{',
    '\\times',
    '\u{1f600}',
    '\ud800',
  ],
  ...['between ', 'at least ', 'in 2013', 'million', 'per cent', 'December ', '#REF!', '=', 'N/A', '—'],
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const cell = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      numberFormat: fc.constantFrom('0%', '0" 件"', '@', 'General'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.integer({ min: -10, max: 3_000_000 }),
      numberFormat: fc.constant('yyyy/m/d'),
      text: fc.constant('########'),
    }),
  },
);
const HEADINGS = [
  '年度績效目標',
  '衡量指標',
  '單位',
  '目標值',
  '實際值',
  '達成率',
  '達成情形',
  '績效衡量暨達成情形分析',
];
const headed = fc
  .array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 })
  .map((rows) => [['100年度績效報告'], HEADINGS, ...rows]);
const heading = fc.oneof(fc.constantFrom(...HEADINGS, 'target', 'indicator', 'result'), text);
const anyhow = fc.array(fc.array(fc.oneof(cell, heading), { maxLength: 6 }), { maxLength: 8 });

function readAll(snapshot: SheetSnapshot) {
  return detectTables(snapshot).flatMap((table) =>
    Array.from(readIndicators(snapshot, table, { reportYear: null }), (indicator) => ({
      indicator,
      assessment: assess(indicator, DEFAULT_SCHEME),
    })),
  );
}

describe('for any grid', () => {
  it('reading finds finite numbers, each quoted as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(headed, async (rows) => {
        const snapshot = await sheetOf(rows);
        for (const { indicator } of readAll(snapshot)) {
          const { target, actual, baseline, reported } = indicator;
          const quantities = [target?.value, actual?.quantity, baseline?.value, reported.rate?.value];
          for (const quantity of quantities) {
            if (!quantity) continue;
            expect(quantity.value.isFinite()).toBe(true);
            expect(quantity.low.lte(quantity.high ?? quantity.low)).toBe(true);
          }
          const places = [target, actual, reported.rate, reported.status];
          for (const place of places) {
            if (!place) continue;
            const { cell: at, start, end, quote } = place.evidence;
            const row = at.row - snapshot.origin.row;
            const column = at.column - snapshot.origin.column;
            const value = snapshot.values[row]?.[column];
            const shown = typeof value === 'string' ? value : snapshot.text[row]?.[column];
            expect(shown?.slice(start, end)).toBe(quote);
          }
        }
      }),
      runs(150),
    );
  });

  it('reading never throws, whatever stands where', async () => {
    await fc.assert(
      fc.asyncProperty(anyhow, async (rows) => {
        const snapshot = await sheetOf(rows);
        expect(() => readAll(snapshot)).not.toThrow();
      }),
      runs(150),
    );
  });

  it('reading twice finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(headed, async (rows) => {
        const snapshot = await sheetOf(rows);
        expect(JSON.stringify(readAll(snapshot))).toBe(JSON.stringify(readAll(snapshot)));
      }),
      runs(30),
    );
  });
});
