import { openExcel } from '../../../support/excel';

/** A sheet of indicators, and a table object of the same on another. */
const excel = openExcel({
  sheets: {
    績效: [
      ['指標', '單位', '目標', '實績'],
      ['甲', '件', 60, 84],
      ['乙', '人', 50, 40],
      ['丙', '件', 10, 12],
      ['合計', null, null, null],
    ],
    明細: [
      ['項目', '金額', '淨 額'],
      ['電費', 100, 90],
      ['水費', 30, 25],
      ['合計', null, null],
    ],
  },
});

beforeAll(() =>
  excel.Excel.run(async (context) => {
    const table = context.workbook.tables.add('明細!A1:C3', true);
    table.name = '費用';
    context.workbook.names.add('目標', context.workbook.worksheets.getItem('績效').getRange('C2:C4'));
    context.workbook.names.add('倍數', '=2');
    context.workbook.worksheets.getItem('明細').names.add('本表', '=明細!$B$2');
    await context.sync();
  }),
);

function computed(formula: string, cell = '績效!Z9'): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const [sheet = '', address = ''] = cell.split('!');
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = [[formula]];
    range.load('values');
    await context.sync();
    const value: unknown = range.values[0]?.[0];
    range.clear();
    await context.sync();
    return value;
  });
}

test.each<[string, unknown]>([
  ['=SUM(目標)', 120],
  ['=倍數*3', 6],
  ['=本表', '#NAME?'],
  ['=SUM(費用[金額])', 130],
  ['=SUM(費用)', 245],
  ['=費用[[#Headers],[金額]]', '金額'],
  ['=COUNTA(費用[#All])', 9],
  ['=SUM(費用[[金額]:[淨 額]])', 245],
  ['=SUM(費用[沒有])', '#REF!'],
  ['=SUM(沒有的表[金額])', '#NAME?'],
  ['=INDIRECT("C"&2)', 60],
  ['=SUM(INDIRECT("目標"))', 120],
  ['=SUMIF(B2:B4,"件",D2:D4)', 96],
  ['=SUMIF(C2:C4,">=50")', 110],
  ['=SUMIFS(D2:D4,B2:B4,"件",C2:C4,"<50")', 12],
  ['=COUNTIF(B2:B4,"件")', 2],
  ['=COUNTIF(A2:A5,"合*")', 1],
  ['=COUNTIF(C2:C5,"")', 1],
  ['=COUNTIF(B2:B4,"<>件")', 1],
  ['=COUNTIFS(B2:B4,"件",D2:D4,">20")', 1],
  ['=AVERAGEIF(B2:B4,"件",D2:D4)', 48],
  ['=COUNTA(A1:D5)', 17],
  ['=COUNTBLANK(A1:D5)', 3],
  ['=SUMPRODUCT(C2:C4,D2:D4)', 7160],
  ['=MEDIAN(C2:C4)', 50],
  ['=LARGE(D2:D4,2)', 40],
  ['=SMALL(D2:D4,1)', 12],
  ['=RANK(40,D2:D4)', 2],
  ['=RANK(40,D2:D4,1)', 2],
  ['=PRODUCT(C3:C4)', 500],
  ['=STDEV(2,4)', Math.SQRT2],
  ['=VLOOKUP("乙",A2:D4,4,FALSE)', 40],
  ['=VLOOKUP("丁",A2:D4,4,FALSE)', '#N/A'],
  ['=VLOOKUP("乙",A2:D4,5,FALSE)', '#REF!'],
  ['=VLOOKUP(55,{0,"低";50,"中";60,"高"},2)', '中'],
  ['=HLOOKUP("實績",A1:D4,3,FALSE)', 40],
  ['=MATCH("丙",A1:A5,0)', 4],
  ['=MATCH(55,{0,50,60},1)', 2],
  ['=INDEX(A1:D4,3,4)', 40],
  ['=INDEX(C2:C4,2)', 50],
  ['=SUM(INDEX(C2:D4,0,2))', 136],
  ['=INDEX(C2:C4,9)', '#REF!'],
  ['=XLOOKUP("乙",A2:A4,D2:D4)', 40],
  ['=XLOOKUP("丁",A2:A4,D2:D4,"無")', '無'],
  ['=CHOOSE(2,"甲","乙")', '乙'],
  ['=ROWS(A1:D5)*COLUMNS(A1:D5)', 20],
  ['=LEFT("達成率",2)&RIGHT("達成率")', '達成率'],
  ['=MID("abcdef",2,3)', 'bcd'],
  ['=LEN("達成")', 2],
  ['=TRIM("  a   b ")', 'a b'],
  ['=UPPER("a")&LOWER("B")', 'Ab'],
  ['=SUBSTITUTE("1-2-3","-","/",2)', '1-2/3'],
  ['=SUBSTITUTE("1-2-3","-","")', '123'],
  ['=SEARCH("B?","abc")', 2],
  ['=FIND("B","abc")', '#VALUE!'],
  ['=NOT(ISNUMBER(SEARCH("x","abc")))', true],
  ['=CONCAT(A2:A4)', '甲乙丙'],
  ['=VALUE("12.5")', 12.5],
  ['=MOD(-3,2)', 1],
  ['=MOD(3,0)', '#DIV/0!'],
  ['=CEILING(4.2,0.5)', 4.5],
  ['=FLOOR(4.2,0.5)', 4],
  ['=SQRT(16)+POWER(2,3)', 12],
  ['=SQRT(-1)', '#NUM!'],
  ['=DATE(2026,11,30)', 46356],
  ['=DATE(2026,14,0)', 46418],
  ['=YEAR(46356)*100+MONTH(46356)', 202611],
  ['=DAY(46356.9)', 30],
  ['=WEEKDAY(46356)', 2],
  ['=WEEKDAY(46356,2)', 1],
  ['=IFNA(NA(),"無")', '無'],
  ['=IFNA(1/0,"無")', '#DIV/0!'],
  ['=IFS(1>2,"a",TRUE,"b")', 'b'],
  ['=ISBLANK(C5)', true],
  ['=RANDBETWEEN(3,3)', 3],
])('%s', async (formula, value) => {
  const result = await computed(formula);
  if (typeof value === 'number') expect(result).toBeCloseTo(value, 10);
  else expect(result).toEqual(value);
});

test('what is in the row of a table is read by its heading', async () => {
  expect(await computed('=[@金額]-費用[@[淨 額]]', '明細!E3')).toBe(5);
  expect(await computed('=費用[[#This Row],[金額]]', '明細!E2')).toBe(100);
  expect(await computed('=費用[@金額]', '明細!E9')).toBe('#VALUE!');
});

test('a name of a sheet holds on that sheet', async () => {
  expect(await computed('=本表', '明細!E9')).toBe(100);
});

test('the moment is now, and chance is between 0 and 1', async () => {
  const midnight = Math.floor(Number(await computed('=TODAY()')));
  const now = Number(await computed('=NOW()'));
  expect(now - midnight).toBeGreaterThanOrEqual(0);
  expect(now - midnight).toBeLessThan(1);
  const today = new Date();
  expect(await computed('=YEAR(NOW())')).toBe(today.getFullYear());
  expect(await computed('=DAY(TODAY())')).toBe(today.getDate());
  const chance = Number(await computed('=RAND()'));
  expect([chance >= 0, chance < 1]).toEqual([true, true]);
});

test('a formula that uses a name follows what the name stands for', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const cell = sheet.getRange('Z1');
    const rate = context.workbook.names.add('率', '=0.5');
    cell.formulas = [['=率*10']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    rate.formula = '=0.8';
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[8]]);
    rate.delete();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#NAME?']]);
  });
});
