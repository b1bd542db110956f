import { EngineOnDemand } from '../../../src/workbook/file/engineOnDemand';
import { readSharedTexts } from '../../../src/workbook/file/sharedTexts';
import { scanSheet } from '../../../src/workbook/file/sheetScan';
import { typedValue } from '../../../src/workbook/file/values';
import { loadEngine } from '../../../src/workbook/file/engine';
import { sheetData } from '../../fixtures/files/smallReport';

const shared = (...items: readonly string[]): readonly string[] =>
  readSharedTexts(`<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`, 'xl/sharedStrings.xml');

describe('the texts that cells share', () => {
  test('are whole, without the guides to how they are read', () => {
    expect(
      shared(
        '<t>達成率</t>',
        '<r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 細</t></r><rPh sb="0" eb="1"><t>ふと</t></rPh>',
        '<t/>',
      ),
    ).toEqual(['達成率', '粗 細', '']);
  });

  test('hold the control characters that XML cannot, and line breaks as one character', () => {
    expect(shared('<t>a_x000D_b_x005F_x0041_</t>', '<t>一\r\n二</t>', '<t>一&#13;二</t>')).toEqual([
      'a\rb_x0041_',
      '一\n二',
      '一\r二',
    ]);
  });
});

test('a cell that names a text that is not there is empty', () => {
  const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>5</v></c><c r="C1" t="s"><v></v></c>';
  const [row] = scanSheet(sheetData(`<row r="1">${cells}</row>`)).rows;
  expect(row?.cells.map((cell) => typedValue(cell, ['文字']))).toEqual(['文字', '', '']);
});

describe('the engine on demand', () => {
  test('is not started for work that does without', async () => {
    const engine = new EngineOnDemand();
    expect(await engine.during(() => 'done')).toBe('done');
    expect(() => engine.running).toThrow();
  });

  test('begins work anew that misses it', async () => {
    let begun = 0;
    const engine = new EngineOnDemand();
    const version = await engine.during(() => {
      begun++;
      return engine.running;
    });
    expect([begun, version]).toEqual([2, await loadEngine()]);
  });
});
