import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const SHEETS = {
  績效: [
    ['目標', '評等', '日期'],
    [100, '甲', { value: 45_688, format: 'yyyy-mm-dd' }],
    [-5, '丁', { value: 46_100, format: 'yyyy-mm-dd' }],
    ['未定', '乙', null],
  ],
  等第: [['甲'], ['乙'], ['丙']],
};

test('cells without a rule take anything', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A2:A4');
    dataValidation.load();
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({ type: 'None', valid: true, ignoreBlanks: true });
    expect(dataValidation.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
  });
});

test('a rule is kept with its texts, and what does not follow it is found', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A2:A4');
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.prompt = { message: '請填正整數', showPrompt: true, title: '目標值' };
    dataValidation.errorAlert = { message: '不是正整數', showAlert: true, style: 'Warning', title: '目標值' };
    dataValidation.load();
    const invalid = dataValidation.getInvalidCells().load('address');
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: 'WholeNumber',
      rule: { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
      prompt: { message: '請填正整數', showPrompt: true, title: '目標值' },
      errorAlert: { message: '不是正整數', style: 'Warning' },
    });
    expect([dataValidation.valid, invalid.address]).toEqual([null, '績效!A3:A4']);
  });
});

test('a list comes as text, or from cells of another sheet', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const source = context.workbook.worksheets.getItem('等第').getRange('A1:A3');
    const { dataValidation } = sheet.getRange('B2:B4');
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.load('rule,type');
    const invalid = dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=等第!$A$1:$A$3' } });
    expect([dataValidation.type, invalid.address]).toEqual(['List', '績效!B3']);
    dataValidation.rule = { list: { inCellDropDown: false, source: '甲, 乙,丁' } };
    dataValidation.load('valid');
    await context.sync();
    expect(dataValidation.valid).toBe(true);
  });
});

test('dates are compared as days, and empty cells are let be', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('C2:C4');
    dataValidation.rule = { date: { formula1: '2025-01-01', formula2: '2025-12-31', operator: 'Between' } };
    const invalid = dataValidation.getInvalidCells().load('address');
    await context.sync();
    expect(invalid.address).toBe('績效!C3');
    dataValidation.ignoreBlanks = false;
    dataValidation.load('valid');
    await context.sync();
    expect(dataValidation.valid).toBe(null);
  });
});

test('a rule for a part of the cells replaces what was there, and a mixture is told as one', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const rule = (least: number) => ({ decimal: { formula1: least, operator: 'LessThan' as const } });
    sheet.getRange('A1:A9').dataValidation.rule = rule(1);
    sheet.getRange('A3').dataValidation.rule = rule(2);
    sheet.getRange('A5').dataValidation.clear();
    const types = ['A1:A2', 'A3', 'A2:A3', 'A4:A5', 'A5', 'B1'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule'),
    );
    const cells = sheet.getRange('A1:A9').getSpecialCells('DataValidations').load('address');
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual([
      'Decimal',
      'Decimal',
      'Inconsistent',
      'MixedCriteria',
      'None',
      'None',
    ]);
    expect(types[1]?.rule).toEqual({ decimal: { formula1: 2, operator: 'LessThan' } });
    expect(cells.address).toBe('績效!A1:A4,績效!A6:A9');
  });
});

test.each<[string, Excel.DataValidationRule]>([
  ['no rule', {}],
  ['two rules at once', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: '甲' } }],
  ['a formula that cannot be read', { custom: { formula: '=SUM(' } }],
  ['a list that is too long', { list: { inCellDropDown: true, source: '甲'.repeat(256) } }],
  ['bounds the wrong way round', { decimal: { formula1: 2, formula2: 1, operator: 'Between' } }],
  ['a day that is none', { date: { formula1: '昨天', operator: 'EqualTo' } }],
])('%s is refused', async (_, rule) => {
  const set = onSheet(SHEETS, (sheet) => void (sheet.getRange('A2').dataValidation.rule = rule));
  expect(await codeOf(set)).toBe('InvalidArgument');
});

test('a formula of its own is kept, and not worked out', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A2');
    dataValidation.rule = { custom: { formula: '=A2>0' } };
    dataValidation.load('rule,type');
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual(['Custom', { custom: { formula: '=A2>0' } }]);
  });
  const check = onSheet(SHEETS, (sheet) => {
    const { dataValidation } = sheet.getRange('A2');
    dataValidation.rule = { custom: { formula: '=A2>0' } };
    dataValidation.load('valid');
  });
  expect(await codeOf(check)).toBe('NotImplemented');
});
