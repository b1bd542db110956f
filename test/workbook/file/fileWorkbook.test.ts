import { strFromU8, unzipSync } from 'fflate';
import { textAt, usedRange, valueAt, formulaAt, numberFormatAt } from '../../../src/core/sheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { at, change, empty, formula, PERFORMANCE, planOf, value } from './plans';
import { richWorkbook } from './richWorkbook';

jest.setTimeout(60_000);

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table1.xml';

const opened = (changes?: Readonly<Record<string, string | null>>): Promise<FileWorkbook> =>
  openWorkbookFile(richWorkbook(changes), '績效.xlsx');

const part = (workbook: FileWorkbook, name: string): string =>
  strFromU8(unzipSync(workbook.toBytes())[name] ?? new Uint8Array());

const reopened = (workbook: FileWorkbook): Promise<FileWorkbook> =>
  openWorkbookFile(workbook.toBytes(), '績效.xlsx');

describe('reading', () => {
  test('lists the worksheets with their ids, the active one and the hidden one', async () => {
    const workbook = await opened();
    expect(await workbook.sheets()).toEqual([
      { id: '5', name: '說明', visibility: 'hidden', active: false },
      { id: '1', name: '績效 表', visibility: 'visible', active: true },
    ]);
  });

  test('reads typed values, formulas with their results, displayed text and formats', async () => {
    const snapshot = await (await opened()).read(PERFORMANCE);
    expect(usedRange(snapshot)).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
    expect(valueAt(snapshot, at('B1'))).toBe('衡量指標 ');
    expect(valueAt(snapshot, at('A2'))).toBe('目標');
    expect(valueAt(snapshot, at('B2'))).toBe(0.30000000000000004);
    expect(valueAt(snapshot, at('B3'))).toBe(true);
    expect(valueAt(snapshot, at('C3'))).toBe('#N/A');
    expect(valueAt(snapshot, at('A4'))).toBe('');
    expect([textAt(snapshot, at('C2')), numberFormatAt(snapshot, at('C2'))]).toEqual(['2%', '0%']);
    expect([valueAt(snapshot, at('D3')), formulaAt(snapshot, at('D3'))]).toEqual(['十二目標', '="十二"&A2']);
    expect([valueAt(snapshot, at('D6')), formulaAt(snapshot, at('D6'))]).toEqual([9, '=B6+1']);
    expect(formulaAt(snapshot, at('A3'))).toBeUndefined();
    expect(valueAt(snapshot, at('A3'))).toBe('=not a formula');
  });

  test('reads hidden rows, merges, tables and protection', async () => {
    const workbook = await opened();
    const snapshot = await workbook.read(PERFORMANCE);
    expect([...snapshot.hiddenRows]).toEqual([2]);
    expect(snapshot.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 1 }]);
    expect(snapshot.tables).toEqual([
      { name: '表格1', range: { top: 0, left: 0, bottom: 2, right: 2 }, hasHeaders: true },
    ]);
    expect(snapshot.protection).toBe('none');
    const notes = await workbook.read({ id: '5', name: '說明' });
    expect([notes.protection, notes.values, notes.origin]).toEqual(['protected', [], { row: 0, column: 0 }]);
  });

  test('computes a formula that the file holds without a result', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>3</v></c><c><f>A1*2</f></c></row></sheetData></worksheet>`;
    const snapshot = await (await opened({ [SHEET]: sheet })).read(PERFORMANCE);
    expect(snapshot.values).toEqual([[3, 6]]);
    expect(snapshot.text).toEqual([['3', '6']]);
  });

  test('says which sheet is gone', async () => {
    const workbook = await opened();
    await expect(workbook.read({ id: '99', name: '舊表' })).rejects.toMatchObject({ kind: 'sheet-gone' });
  });
});

describe('applying a plan', () => {
  test('writes values, text that looks like a formula, and formulas with their results', async () => {
    const workbook = await opened();
    const plan = planOf([
      change('E1', empty, value('達成率')),
      change('E2', empty, formula('=B2/0.3'), '0.00%'),
      change('E3', empty, value('=1+1')),
      change('E5', empty, value(0.1 + 0.2)),
      change('E6', empty, formula('=IF(E2>=1,"達成","未達")')),
    ]);
    const applied = await workbook.apply(plan);
    expect([applied.written, applied.skipped]).toEqual([5, []]);
    const snapshot = await (await reopened(workbook)).read(PERFORMANCE);
    expect(valueAt(snapshot, at('E1'))).toBe('達成率');
    expect(valueAt(snapshot, at('E2'))).toBeCloseTo(1, 12);
    expect([textAt(snapshot, at('E2')), formulaAt(snapshot, at('E2'))]).toEqual(['100.00%', '=B2/0.3']);
    expect([valueAt(snapshot, at('E3')), formulaAt(snapshot, at('E3'))]).toEqual(['=1+1', undefined]);
    expect(valueAt(snapshot, at('E5'))).toBe(0.1 + 0.2);
    expect(valueAt(snapshot, at('E6'))).toBe('達成');
    expect(part(workbook, SHEET)).toContain('<dimension ref="A1:E6"/>');
  });

  test('leaves cells alone that no longer hold what the plan saw', async () => {
    const workbook = await opened();
    const stale = change('B5', value(6), value(60));
    const applied = await workbook.apply(planOf([stale, change('E5', empty, value(1))]));
    expect(applied.skipped).toEqual([{ change: stale, found: value(7) }]);
    expect(valueAt(await workbook.read(PERFORMANCE), at('B5'))).toBe(7);
  });

  test('changes nothing at all when no cell can be written', async () => {
    const workbook = await opened();
    const before = workbook.toBytes();
    const plan = planOf([change('B5', value(6), value(60))], {
      widths: [{ column: 0, width: { characters: 50 } }],
      looks: [{ kind: 'copy', range: { top: 0, left: 4, bottom: 0, right: 4 }, from: at('A1') }],
    });
    expect((await workbook.apply(plan)).written).toBe(0);
    expect(unzipSync(workbook.toBytes())).toEqual(unzipSync(before));
  });

  test('brings results up to date that rest on what was written', async () => {
    const workbook = await opened();
    await workbook.apply(planOf([change('B5', value(7), value(70))]));
    const snapshot = await (await reopened(workbook)).read(PERFORMANCE);
    expect([valueAt(snapshot, at('D5')), valueAt(snapshot, at('D6'))]).toEqual([71, 9]);
    expect(part(workbook, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('keeps the formulas of cells that shared one with a cell that is overwritten', async () => {
    const workbook = await opened();
    await workbook.apply(planOf([change('D5', formula('=B5+1'), value('手動'))]));
    const snapshot = await (await reopened(workbook)).read(PERFORMANCE);
    expect([valueAt(snapshot, at('D6')), formulaAt(snapshot, at('D6'))]).toEqual([9, '=B6+1']);
  });

  test('changes a number format and nothing else of a look', async () => {
    const workbook = await opened();
    await workbook.apply(planOf([change('A1', value('目標'), value(0.5), '0.0%')]));
    const styles = part(workbook, STYLES);
    expect(styles).toContain(
      '<xf numFmtId="165" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.0%"/>');
    // The heading of a table is text, whatever is written there.
    expect(textAt(await workbook.read(PERFORMANCE), at('A1'))).toBe('0.5');
  });

  test('widens a table, and names its new columns after their headings', async () => {
    const workbook = await opened();
    const range = { top: 0, left: 0, bottom: 2, right: 2 };
    const wider = { ...range, right: 4 };
    const plan = planOf([change('D1', empty, value('實際值')), change('E1', empty, value('達成\n率'))], {
      tables: [{ name: '表格1', from: range, to: wider }],
    });
    const { inverse } = await workbook.apply(plan);
    expect((await workbook.read(PERFORMANCE)).tables).toEqual([
      { name: '表格1', range: wider, hasHeaders: true },
    ]);
    expect(part(workbook, TABLE)).toContain('<autoFilter ref="A1:E3"/><tableColumns count="5">');
    expect(part(workbook, TABLE)).toContain(
      '<tableColumn id="8" name="實際值"/><tableColumn id="9" name="達成_x000a_率"/>',
    );
    await workbook.apply(inverse);
    expect(part(workbook, TABLE)).toBe(part(await opened(), TABLE));
  });

  test('splits a run of columns when one of them gets another width', async () => {
    const workbook = await opened();
    const widths = [
      { column: 1, width: { characters: 30 } },
      { column: 5, width: { characters: 10 } },
    ];
    const { inverse } = await workbook.apply(planOf([change('F1', empty, value('x'))], { widths }));
    expect(part(workbook, SHEET)).toContain(
      '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="30.7109375" customWidth="1"/><col min="3" max="3" width="12" style="2" hidden="1" customWidth="1"/><col min="6" max="6" width="10.7109375" customWidth="1"/></cols>',
    );
    await workbook.apply(inverse);
    expect(part(workbook, SHEET)).not.toContain('min="6"');
  });

  test('puts back with the inverse what stood there, looks and rich text included', async () => {
    const workbook = await opened();
    const before = await workbook.read(PERFORMANCE);
    const plan = planOf(
      [
        change('B1', value('衡量指標 '), value('指標')),
        change('D5', formula('=B5+1'), empty),
        change('E1', empty, value('達成率')),
        change('E4', empty, formula('=B5/B6'), '0.00%'),
        change('C2', value(0.02), value(0.03), '0.0%'),
      ],
      {
        looks: [{ kind: 'copy', range: { top: 0, left: 4, bottom: 3, right: 4 }, from: at('A1') }],
        widths: [{ column: 4, width: { characters: 12 } }],
      },
    );
    const { inverse } = await workbook.apply(plan);
    expect(part(workbook, SHEET)).toContain('<c r="E2" s="1"/>');
    expect((await workbook.apply(inverse)).skipped).toEqual([]);
    expect(await workbook.read(PERFORMANCE)).toEqual(before);
    const sheet = part(workbook, SHEET);
    expect(sheet).toContain('<c r="B1" s="1" t="s"><v>1</v></c>');
    expect(sheet).not.toContain('r="E');
  });

  test('keeps every part that it does not change byte for byte', async () => {
    const workbook = await opened();
    const before = unzipSync(richWorkbook());
    await workbook.apply(planOf([change('E2', empty, formula('=B2'), '0.00%')]));
    const after = unzipSync(workbook.toBytes());
    const changed = Object.keys(before).filter(
      (name) =>
        after[name] === undefined || strFromU8(after[name]) !== strFromU8(before[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      SHEET,
      STYLES,
      'xl/calcChain.xml',
    ]);
  });

  test('refuses what Excel would refuse, and changes nothing', async () => {
    const workbook = await opened();
    const before = workbook.toBytes();
    const cases = [
      [planOf([change('B9', empty, value('x'))]), 'merged'],
      [planOf([change('E1', empty, value('x'.repeat(32_768)))]), 'too-large'],
      [{ ...planOf([change('A1', empty, value('x'))]), sheet: { id: '5', name: '說明' } }, 'protected'],
    ] as const;
    for (const [plan, kind] of cases) await expect(workbook.apply(plan)).rejects.toMatchObject({ kind });
    expect(workbook.toBytes()).toEqual(before);
  });

  test('stops before it begins when it is cancelled', async () => {
    const workbook = await opened();
    const plan = planOf([change('E1', empty, value('x'))]);
    await expect(workbook.apply(plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(valueAt(await workbook.read(PERFORMANCE), at('E1'))).toBe('');
  });

  test('writes between cells that do not say where they stand', async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = await opened({ [SHEET]: sheet });
    await workbook.apply(planOf([change('D1', empty, value(4)), change('B2', empty, value('二'))]));
    const snapshot = await (await reopened(workbook)).read(PERFORMANCE);
    expect(snapshot.values).toEqual([
      [1, 2, '', 4],
      ['', '二', '', ''],
      [3, '', '', ''],
    ]);
  });
});
