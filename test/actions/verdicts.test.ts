import { checkFile, computeAchievement, openReport, saveScheme } from '../../src/actions';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { findStatusPhrase } from '../../src/core/report/rows/statusPhrase';
import { rollUp } from '../../src/core/handover/standing';
import { draftNarrative } from '../../src/core/draft/draftNarrative';
import { joinCells } from '../../src/core/report/sourceText';
import { cellName } from '../../src/core/sheet/address';
import { textAt } from '../../src/core/sheet/snapshot';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { sheetOf } from '../core/validation/bed/rows';
import { verdicts, type Verdict } from '../fixtures/verdicts';

function workbookOf({ row, language }: Verdict): MemoryWorkbook {
  return memoryWorkbook({ 績效: sheetOf({ rows: [{ goal: '便民', ...row }], language }).values });
}

/** What a text says of the target, in the words of the table of verdicts. */
function said(text: string): string {
  const claims = findStatusPhrase(text)?.claims;
  return claims === undefined ? 'open' : claims === 'not-met' ? 'missed' : 'met';
}

/** One verdict stands behind all that is written, drafted and counted. */
describe.each([...verdicts()])('$row.indicator, $row.target, $row.actual: $why', (verdict) => {
  const { language, met, shown } = verdict;

  it('is computed, drafted and counted as it is judged', async () => {
    const workbook = workbookOf(verdict);
    // Values can be read back without an Excel that calculates.
    await saveScheme(workbook, { ...DEFAULT_SCHEME, writes: 'values' });
    const view = await openReport(workbook, {}, {});
    const [assessment] = view.assessments;
    if (!assessment || !view.plan) throw new RangeError('no table');
    const [checked] = (await checkFile(workbook, {})).tables;
    expect(checked?.met).toBe(met === 'met' ? 1 : 0);
    const [share] = rollUp(view, new Set(), language).whole.shares;
    const kind = share?.kind;
    expect(kind === 'doubtful' ? kind : said(kind?.word ?? '')).toBe(met);
    const empty = joinCells([{ cell: { row: 2, column: 9 }, raw: '' }]);
    const options = { mode: 'fill', length: 'concise', language, scheme: view.scheme } as const;
    const drafted = draftNarrative(assessment, empty, options).cells[0]?.after ?? '';
    expect(said(drafted)).toBe(met);
    if (shown !== '—') expect(drafted).toContain(shown);
    const overwrite = new Set(view.plan.conflicts.map(({ cell }) => cellName(cell)));
    await computeAchievement(workbook, view, { overwrite }, {});
    const after = await openReport(workbook, {}, {});
    const column = after.table?.records[0]?.fields.status?.[0]?.cell;
    if (!column) throw new RangeError('no status');
    expect(said(textAt(after.snapshot, column))).toBe(met);
  });
});
