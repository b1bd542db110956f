import { evaluate, type CellReader } from '../../../../src/workbench/host/memory/evaluate';
import { isParsableFormula, parseFormula } from '../../../../src/workbench/host/formula/parse';
import type { CellValue } from '../../../../src/workbench/host/storage';

/** A1:C1 hold 588, 600 and a text; the rest is empty. */
function computed(formula: string): CellValue {
  const expression = parseFormula(formula);
  if (!expression) throw new Error(`cannot read ${formula}`);
  const cells: CellValue[] = [588, 600, '人'];
  const read: CellReader = ({ row, column, rows, columns }, sheet) =>
    sheet !== null && sheet !== '績效'
      ? null
      : Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (__, c) => (row + r === 0 ? (cells[column + c] ?? null) : null)),
        );
  const call = (name: string, args: readonly CellValue[]) => (name === 'OWN.FIRST' ? args[0] : undefined);
  const named = (text: string) => (text === '目標值' ? 600 : undefined);
  return evaluate(expression, { read, call, named });
}

test.each<[string, CellValue]>([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=10%', 0.1],
  ['=own.first(A1,2)+1', 589],
  ['=OWN.SECOND(A1)', { error: '#NAME?' }],
  ['=A1/B1', 0.98],
  ['=$A$1/績效!B1', 0.98],
  ['=SUM(績效!A1:績效!B1)', 1188],
  ['=SUM((A1,B1))', 1188],
  ['=SUM(A1:B1 B1:C1)', 600],
  ['=SUM(A1 B1)', { error: '#NULL!' }],
  ['=A1&C1', '588人'],
  ['="說""好"""', '說"好"'],
  ['=A1<B1', true],
  ['="a"="A"', true],
  ['=C1>1', true],
  ['=Z9=0', true],
  ['=Z9=""', true],
  ['=IF(A1>=B1,"達成","未達成")', '未達成'],
  ['=IF(FALSE,1)', false],
  ['=IF(1=1,,2)', 0],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234,-2)', 1200],
  ['=TRUNC(100.5583,2)', 100.55],
  ['=TRUNC(-1.9)', -1],
  ['=TRUNC(1.005*1000,0)', 1005],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=ROUNDDOWN(1.09,1)', 1],
  ['=INT(-1.5)', -2],
  ['=ABS(-3)', 3],
  ['=MIN(A1:C1,5)', 5],
  ['=MAX(A1:C1)', 600],
  ['=SUM(A1:C1,1,"2")', 1191],
  ['=AVERAGE(A1:B1)', 594],
  ['=COUNT(A1:C1)', 2],
  ['=AND(1,A1>0)', true],
  ['=OR(FALSE,0)', false],
  ['=NOT(TRUE)', false],
  ['=ISNUMBER(C1)', false],
  ['=ISNUMBER(A1)', true],
  ['=IFERROR(1/0,"無")', '無'],
  ['=IFERROR(A1,"無")', 588],
  ['=TEXT(0.9834,"0.00%")', '98.34%'],
  ['=1/0', { error: '#DIV/0!' }],
  ['=C1+1', { error: '#VALUE!' }],
  ['=附表!A1', { error: '#REF!' }],
  ['=A1:B1+1', { error: '#VALUE!' }],
  ['=FILTERXML(A1,C1)', { error: '#NAME?' }],
  ['=目標值/2', 300],
  ['=沒有的名稱', { error: '#NAME?' }],
  ['=#N/A', { error: '#N/A' }],
  ['=10^400', { error: '#NUM!' }],
])('%s', (formula, value) => {
  expect(computed(formula)).toEqual(value);
});

test.each(['=', '=1+', '=(1', '=1)', '=IF(1,2', '=A1 5', '="a', '=1,2', '={1,2'])(
  '%s is no formula',
  (formula) => {
    expect(isParsableFormula(formula)).toBe(false);
  },
);

test.each([
  '=SUM(A:A,2:3)',
  "='我的 工作表'!A1",
  '={1,2;3,4}',
  '=績效表[[#This Row],[目標]]',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)',
  '=LOG10(100)',
  '=+A1',
  '=@A1',
  '=A1#',
  '=IFERROR( A1 , "" )',
])('%s is a formula', (formula) => {
  expect(isParsableFormula(formula)).toBe(true);
});
