import { inOwnWords, unsupportedFigures } from '../../../src/core/draft/ownWords';
import type { RowDraft } from '../../../src/core/draft/planDrafts';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../validation/bed/rows';
import { draftsOf } from './bed/drafted';

const report = sheetOf({ rows: [{ target: '100 場', narrative: '三、達成度：80 場，達成率 95%。' }] });

function draftedRow(): RowDraft {
  const [row] = draftsOf(report, { mode: 'refresh' }).rows;
  if (!row) throw new Error('The row was not drafted.');
  return row;
}

const reworded = (row: RowDraft, text: string): RowDraft => {
  const [draft] = row.cells;
  return inOwnWords(row, new Map(draft ? [[cellName(draft.cell), text]] : []), report, 'zh-TW');
};

describe('a draft in a person’s own words', () => {
  it('is what is written, and keeps the trace of what is left of the draft', () => {
    const row = draftedRow();
    const own = reworded(row, `本年度${row.after}`);
    expect(own.changes.map(({ after }) => after)).toEqual([{ kind: 'value', value: `本年度${row.after}` }]);
    const [cell] = own.cells;
    const rate = cell?.trace.find(({ origin }) => origin.kind === 'expression');
    expect(cell?.after.slice(rate?.start, rate?.end)).toBe('80.00%');
  });

  it('loses the trace of a figure that was typed over', () => {
    const row = draftedRow();
    const [cell] = reworded(row, row.after.replace('80.00%', '81%')).cells;
    const at = cell?.after.indexOf('81%') ?? -1;
    expect(cell?.trace.some(({ start, end }) => start <= at && at < end)).toBe(false);
  });

  it('changes nothing when it is what stood there before', () => {
    const row = draftedRow();
    expect(reworded(row, row.before).changes).toEqual([]);
  });

  it('is cut where no cell could hold it', () => {
    const own = reworded(draftedRow(), '辦理講習，成效良好。'.repeat(4000));
    expect(own.isCut).toBe(true);
    expect(own.after).toMatch(/。【全文超過儲存格上限，以下略】$/);
  });
});

describe('figures that nothing supports', () => {
  const [draft] = draftedRow().cells;
  const unsupported = (text: string): readonly string[] => (draft ? unsupportedFigures(text, draft) : []);

  it.each([
    ['another figure', '80 場，另 37 場', ['37']],
    ['a figure that lost its percent sign', '達成率 95', ['95']],
    ['the same figure twice', '37 場、37 場', ['37']],
    ['figures of the draft, or of what stood there', '80 場，80.00%，即 80%，原為 95%', []],
    ['full-width digits', '８０ 場', []],
    ['thousands with or without separators', '1,234 場', ['1,234']],
    ['no figure at all', '成效良好。', []],
  ])('%s', (_, text, figures) => {
    expect(unsupported(text)).toEqual(figures);
  });
});
