import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canRestore,
  computeAchievement,
  correctActual,
  hasFindingsSheet,
  openAllReports,
  openReport,
  rememberReading,
  restore,
  saveScheme,
  setRuleSeverity,
  storedSettings,
  STORED,
  validate,
} from '../../src/actions';
import { draftedTexts } from '../../src/actions/draftMemory';
import { textAt, valueAt } from '../../src/core/sheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file/fileWorkbook';

/** A workbook that a former version wrote; what stands in it, see the README beside it. */
function former(name: string): Promise<FileWorkbook> {
  const bytes = readFileSync(join(__dirname, `../fixtures/former/${name}.xlsx`));
  return openWorkbookFile(new Uint8Array(bytes), '績效.xlsx');
}

/** Saved, closed and opened again. */
const reopened = (workbook: FileWorkbook): Promise<FileWorkbook> =>
  openWorkbookFile(workbook.toBytes(), '績效.xlsx');

const COLUMNS = { goal: 0, indicator: 1, target: 2, baseline: 4, narrative: 5 };
const RESULTS = { actual: 6, rate: 7, status: 8 };
const none = { overwrite: new Set<string>() };

describe.each(['unnumbered', 'numbered'])('a workbook of a former version (%s)', (name) => {
  it('opens with all that was decided', async () => {
    const workbook = await former(name);
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toEqual([]);
    expect(view.scheme).toMatchObject({ name: '本府', decimals: 1, rounding: 'truncate' });
    expect(view.scheme.wording.exceeded).toBe('超過標準');
    expect(view.table).toMatchObject({
      confidence: 'mapped-by-hand',
      columns: { ...COLUMNS, ...RESULTS },
    });
    const corrected = view.assessments.filter(({ indicator }) => indicator.actual?.source === 'corrected');
    expect(corrected.map(({ indicator, shown }) => [indicator.name, shown])).toEqual([
      ['服務滿意度', '103.5%'],
      ['臨櫃等候申訴辦結件數', '102.5%'],
    ]);
    expect((await storedSettings(workbook)).severities).toEqual({
      'rate-missing': 'warning',
      'section-missing': 'off',
    });
    const { findings } = await validate(workbook, view, {});
    expect(findings.find(({ rule }) => rule === 'rate-mismatch')?.accepted).toBe('依主管機關公式計算');
    expect(await hasFindingsSheet(workbook)).toBe(true);
    expect(await openAllReports(workbook, {}, {})).toHaveLength(1);
  });

  it('knows the text that it drafted', async () => {
    const workbook = await former(name);
    const { assessments, snapshot } = await openReport(workbook, {}, {});
    const indicator = assessments[4]?.indicator;
    if (!indicator) throw new RangeError('no fifth row');
    const wasDrafted = await draftedTexts(workbook, snapshot.sheet);
    const drafted = wasDrafted(indicator, String(valueAt(snapshot, { row: 6, column: 5 })));
    // Before texts had fingerprints, only undos told.
    expect(drafted).toBe(name === 'numbered' ? true : undefined);
  });

  it('knows its own results again, and writes what was corrected into their columns', async () => {
    const workbook = await former(name);
    const view = await openReport(workbook, {}, {});
    expect(view.plan?.conflicts).toEqual([]);
    await computeAchievement(workbook, view, none, {});
    const { snapshot } = await openReport(await reopened(workbook), {}, {});
    expect(snapshot.values[4]?.slice(6)).toEqual([0.88, 1.035, '超過標準']);
    expect(snapshot.values[5]?.slice(6)).toEqual([41, 1.025, '超過標準']);
    expect(textAt(snapshot, { row: 5, column: 7 })).toBe('102.5%');
  });

  it('puts back what stood before it was drafted and computed', async () => {
    const workbook = await former(name);
    const { snapshot } = await openReport(workbook, {}, {});
    while (await canRestore(workbook)) await restore(workbook, {});
    const after = await openReport(workbook, {}, {});
    const told = { row: 6, column: 5 };
    expect(valueAt(after.snapshot, told)).not.toBe(valueAt(snapshot, told));
    expect(valueAt(after.snapshot, told)).toContain('(一)年度目標值：20 場');
    expect(after.snapshot.values[1]?.slice(6).join('')).toBe('');
  });

  it('goes on being decided, in the documents of this version, and nothing is lost', async () => {
    const workbook = await former(name);
    const view = await openReport(workbook, {}, {});
    expect(await correctActual(workbook, view, 5, '23 場')).toBeNull();
    await setRuleSeverity(workbook, 'rate-missing', null);
    await rememberReading(workbook, view.snapshot, { period: { year: 2024, part: { kind: 'year' } } });
    await saveScheme(workbook, { ...view.scheme, decimals: 2 });
    const again = await reopened(workbook);
    const numbered = { version: expect.any(Number) as number };
    for (const document of [STORED.scheme, STORED.mappings, STORED.corrections, STORED.validation])
      expect(await again.preferences.get(document)).toMatchObject(numbered);
    const after = await openReport(again, {}, {});
    expect(after.documentProblems).toEqual([]);
    expect(after.scheme).toMatchObject({ name: '本府', decimals: 2 });
    expect(after.table?.columns).toEqual({ ...COLUMNS, ...RESULTS });
    expect(after.assessments.map(({ shown }) => shown)).toEqual([
      '100.55%',
      '140.00%',
      '103.52%',
      '102.50%',
      '115.00%',
    ]);
    const { severities, accepted } = await storedSettings(again);
    expect(severities).toEqual({ 'section-missing': 'off' });
    expect(accepted).toMatchObject([{ reason: '依主管機關公式計算' }]);
  });
});
