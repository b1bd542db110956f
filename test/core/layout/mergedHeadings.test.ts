import type { RangeAddress } from '../../../src/core/sheet/address';
import { recordsOf } from './bed/records';

const merge = (top: number, left: number, bottom: number, right: number): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});

describe('headings that are merged', () => {
  it('go down as far as those beside them: the subtotal below 決算數 is the result', () => {
    const rows = [
      ['計畫名稱', '預算數\n(A)', '決算數', '', '', '備註'],
      ['', '', '當年度計畫', '以前年度計畫', '小計\n(B)', ''],
      ['低碳島建設計畫', 48000, 40320, 4800, 45120, ''],
      ['偏遠航線補貼計畫', 120000, 96000, 6000, 102000, ''],
    ];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4), merge(0, 5, 1, 5)];
    expect(recordsOf(rows, merges)).toMatchObject([
      { target: ['48000'], actual: ['45120'] },
      { target: ['120000'], actual: ['102000'] },
    ]);
  });

  it('speak below for every column that they cover: the year under Actual and Target', () => {
    const rows = [
      ['Measure', 'Actual', 'Target', 'Target', 'Target'],
      ['', '2012-13', '', '2013-14', '2014-15'],
      ['Visits to the library', 1081081, 863000, 882000, 900000],
      ['Online visits', 45, 35, 36, 37],
    ];
    expect(recordsOf(rows, [merge(0, 0, 1, 0), merge(1, 1, 1, 2)])).toMatchObject([
      { target: ['863000'], actual: ['1081081'] },
      { target: ['35'], actual: ['45'] },
    ]);
  });
});

describe('what was done', () => {
  it('stands beside what was planned', () => {
    const rows = [
      ['Work item', 'Unit', 'Plan', 'Done', '% done'],
      ['Inspections at sea', 'boardings', 500, 525, 1.05],
      ['Samples taken', 'samples', 1200, 1164, 0.97],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { target: ['500'], actual: ['525'] },
      { target: ['1200'], actual: ['1164'] },
    ]);
  });
});
