import type { CellContent } from '../../../src/core/sheet/changePlan';
import { changedExtents, unwrittenCells, type ReadBack } from '../../../src/workbook/excel/unwritten';
import { cellName } from '../../../src/core/sheet/address';
import type { WatchedTable } from '../../../src/workbook/excel/watchedTables';
import { area } from '../bench';
import { at, change, empty, formula, value } from '../file/plans';

/** What was sent to D2 and D3, what was read back, and how a table over them was before and after. */
const readBackOf = (sent: readonly CellContent[], found: readonly CellContent[]): ReadBack => ({
  sent: sent.map((after, index) => change(`D${index + 2}`, empty, after)),
  undo: found.map((before, index) => change(`D${index + 2}`, before, empty)),
  tablesBefore: [],
  tablesAfter: [],
  resized: [],
});
const readBack = (sent: readonly CellContent[], found: readonly CellContent[]) =>
  unwrittenCells(readBackOf(sent, found)).map(({ kind, cell }) => [kind, cellName(cell)]);

const tableOf = (range: string, cells: Readonly<Record<string, CellContent>>): WatchedTable => ({
  name: '績效表',
  range: area(range),
  cells: Object.entries(cells).map(([name, content]) => ({ cell: at(name), content })),
});

describe('what Excel made of a write', () => {
  it.each([
    { what: 'just that', sent: [formula('=157/100'), value(1)], found: [formula('=157/100'), value(1)] },
    { what: 'a formula in other words', sent: [formula('=a2 / b2')], found: [formula('=A2/B2')] },
    { what: 'a formula nobody sent', sent: [formula('=A2')], found: [formula("='績效'!A2")] },
    { what: 'an empty text as an empty cell', sent: [value('')], found: [empty] },
  ])('$what is what was sent', ({ sent, found }) => {
    expect(readBack(sent, found)).toEqual([]);
  });

  it('an empty cell in the place of a result was dropped', () => {
    expect(readBack([value('達成'), value('未達')], [value('達成'), empty])).toEqual([['dropped', 'D3']]);
  });

  it('the formula of another row was filled in', () => {
    const sent = [formula('=157/100'), formula('=84/60')];
    expect(readBack(sent, [formula('=157/100'), formula('=157/100')])).toEqual([['filled', 'D3']]);
  });

  it('a formula that was filled down with its references is that of another row', () => {
    const sent = [formula('=E2/600000'), formula('=E3/60')];
    expect(readBack(sent, [formula('=E2/60'), formula('=E3/60')])).toEqual([['filled', 'D2']]);
  });

  it('cells that nobody wrote to were filled, or named, along with the table that grew over them', () => {
    const grown: ReadBack = {
      ...readBackOf([formula('=B2*2')], [formula('=B2*2')]),
      tablesBefore: [tableOf('A1:C3', { D1: empty, D2: empty, D3: empty })],
      tablesAfter: [tableOf('A1:D3', { D1: value('Column4'), D2: formula('=B2*2'), D3: formula('=B3*2') })],
    };
    expect(unwrittenCells(grown).map(({ kind, cell, wanted }) => [kind, cellName(cell), wanted])).toEqual([
      ['named', 'D1', empty],
      ['filled', 'D3', empty],
    ]);
    expect(changedExtents(grown)).toEqual([{ name: '績效表', from: area('A1:D3'), to: area('A1:C3') }]);
    const meant = { ...grown, resized: [{ name: '績效表', from: area('A1:C3'), to: area('A1:D3') }] };
    expect(changedExtents(meant)).toEqual([]);
  });

  it('what a colleague typed meanwhile is not undone', () => {
    const typed: ReadBack = {
      ...readBackOf([formula('=B2*2')], [formula('=B2*2')]),
      tablesBefore: [tableOf('A1:D3', { D3: empty })],
      tablesAfter: [tableOf('A1:D3', { D3: value('免填') })],
    };
    expect(unwrittenCells(typed)).toEqual([]);
  });
});
