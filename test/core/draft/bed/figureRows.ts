import fc from 'fast-check';
import type { Language } from '../../../../src/core/language/message';
import type { TestRow } from '../../validation/bed/rows';

const count = fc.integer({ min: 1, max: 5_000_000 });
const tenthsTo = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((value) => String(value / 10));
const tenths = tenthsTo(1500);
/** A part is no more than its whole. */
const WHOLE = 1000;
/** A change from year to year that a target may ask for. */
const CHANGE = 400;
const grouped = (value: number): string => value.toLocaleString('en-US');

/**
 * A target and a result in percent. Not those where the gap in points happens to be the relative change from
 * the rate to the result as well: then nobody can tell which of the two is meant.
 */
const shares = (most: number): fc.Arbitrary<{ readonly target: string; readonly actual: string }> =>
  fc
    .record({ target: tenthsTo(most), actual: tenthsTo(most) })
    .filter(({ target, actual }) => Math.abs(2 * Number(target) - Number(actual) - 100) > 0.5);

const UNITS: Readonly<Record<Language, readonly string[]>> = {
  'zh-TW': ['件', '人', '人次', '場次', '家', '戶', '萬元', '公里', '次', '國'],
  en: ['visits', 'permits', 'workshops', 'trees', 'people', 'reports'],
};

/** One row that has its figures and no word about them, of any measure that the domain knows. */
export function figureRow(language: Language): fc.Arbitrary<TestRow> {
  return language === 'en' ? fc.oneof(...englishRows()) : fc.oneof(...chineseRows());
}

function chineseRows(): readonly fc.Arbitrary<TestRow>[] {
  const unit = fc.constantFrom(...UNITS['zh-TW']);
  const percent = (name: string, standard: string, most = 1500): fc.Arbitrary<TestRow> =>
    shares(most).map(({ target, actual }) => ({
      indicator: name,
      standard,
      target: `${target}%`,
      actual: `${actual}%`,
    }));
  return [
    fc
      .record({ target: count, actual: count, unit, more: fc.constantFrom('', '以上', '以下') })
      .map((row) => ({
        indicator: '辦理量',
        target: `${grouped(row.target)} ${row.unit}${row.more}`,
        actual: `${grouped(row.actual)} ${row.unit}`,
      })),
    fc.record({ target: count, actual: count, unit }).map((row) => ({
      indicator: '辦理量',
      unit: row.unit,
      target: row.target,
      actual: row.actual,
    })),
    percent('如期結案比率', '如期結案件數 ÷ 應結案件數 × 100%', WHOLE),
    percent('用水降低幅度', '（上年度用水量－本年度用水量）÷ 上年度用水量 × 100%', CHANGE),
    percent('借閱成長率', '（本年度借閱量－上年度借閱量）÷ 上年度借閱量 × 100%', CHANGE),
    fc
      .record({ target: fc.integer({ min: 800, max: 1500 }), actual: fc.integer({ min: 1, max: 2000 }) })
      .map(({ target, actual }) => ({
        indicator: '訓練時數指數',
        standard: '本年度訓練時數 ÷ 上年度訓練時數 × 100%',
        target: `${String(target / 10)}%`,
        actual: `${String(actual / 10)}%`,
      })),
    fc
      .record({ target: fc.integer({ min: 0, max: 2 }), actual: fc.integer({ min: 0, max: 2 }) })
      .map((row) => ({
        indicator: '學習機制',
        standard: '等級：0 代表「均未達到」、1 代表「部分達到」、2 代表「全部達到」。',
        target: row.target,
        actual: row.actual,
      })),
    fc.record({ due: day, done: day }).map((row) => ({
      indicator: '系統上線',
      target: `100年${row.due.replace('-', '月')}日前完成`,
      actual: `100年${row.done.replace('-', '月')}日完成`,
    })),
    fc
      .record({ low: fc.integer({ min: 1, max: 40 }), span: fc.integer({ min: 1, max: 40 }), actual: tenths })
      .map((row) => ({
        indicator: '室內溫度維持',
        target: `介於 ${String(row.low)}% 至 ${String(row.low + row.span)}%`,
        actual: `${row.actual}%`,
      })),
    fc.record({ first: count, second: fc.integer({ min: 2, max: 90 }), actual: count }).map((row) => ({
      indicator: '洽談次數',
      target: `達${grouped(row.first)}次以上，並獲${String(row.second)}國以上回應`,
      actual: `${grouped(row.actual)}次，並獲${String(row.second + 1)}國回應`,
    })),
  ];
}

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, date }) => `${String(month)}-${String(date)}`);

function englishRows(): readonly fc.Arbitrary<TestRow>[] {
  const unit = fc.constantFrom(...UNITS.en);
  return [
    fc
      .record({
        target: fc.integer({ min: 2, max: 900_000 }),
        actual: fc.integer({ min: 2, max: 900_000 }),
        unit,
        bound: fc.constantFrom('', 'at least ', 'no more than '),
      })
      .map((row) => ({
        indicator: 'Volume of work',
        target: `${row.bound}${grouped(row.target)} ${row.unit}`,
        actual: `${grouped(row.actual)} ${row.unit}`,
      })),
    shares(WHOLE).map((row) => ({
      indicator: 'Share decided in time',
      standard: 'Permits decided in time ÷ permits decided × 100%',
      target: `${row.target}%`,
      actual: `${row.actual}%`,
    })),
    fc
      .record({
        low: fc.integer({ min: 1, max: 40 }),
        span: fc.integer({ min: 1, max: 40 }),
        actual: fc.integer({ min: 2, max: 90 }),
      })
      .map((row) => ({
        indicator: 'Length of an appointment',
        target: `between ${String(row.low)} and ${String(row.low + row.span)} minutes`,
        actual: `${String(row.actual)} minutes`,
      })),
    fc.record({ due: fc.integer({ min: 1, max: 28 }), done: fc.integer({ min: 1, max: 28 }) }).map((row) => ({
      indicator: 'Opening of the branch',
      target: `${String(row.due)} September 2024`,
      actual: `opened on ${String(row.done)} September 2024`,
    })),
  ];
}
