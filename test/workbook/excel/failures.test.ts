import { render, slotNames } from '../../../src/core/language/render';
import { WorkbookFailure, type FailureKind } from '../../../src/workbook/failure';
import { asFailure, stoppedPartWay } from '../../../src/workbook/excel/failures';
import { change, content, planFor } from '../bench';

const office = (code: string): unknown => ({
  name: 'RichApi.Error',
  code,
  debugInfo: { errorLocation: 'Range.values' },
});

/** Excel's codes, the kind they are, and a word that the person reads in each language. */
const CODES: readonly (readonly [string, FailureKind, string, string])[] = [
  ['InvalidOperationInCellEditMode', 'editing-cell', '正在編輯', 'being edited'],
  ['AccessDenied', 'read-only', '不允許修改', 'does not allow'],
  ['InvalidSelection', 'unknown', '選取', 'selected'],
  ['GeneralException', 'unknown', 'GeneralException', 'GeneralException'],
  ['ItemNotFound', 'sheet-gone', '「績效」', '“績效”'],
  ['RequestPayloadSizeLimitExceeded', 'too-large', '一次可接收', 'at once'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large', '太大', 'too large'],
  ['RangeExceedsLimit', 'too-large', '太大', 'too large'],
  ['FilteredRangeConflict', 'filtered', '篩選', 'filter'],
  ['MergedRangeConflict', 'merged', '合併', 'Merged'],
  ['UndoNotSupported', 'unsupported', '不支援', 'version of Excel'],
  ['UnsupportedSheet', 'unsupported', '工作表', 'kind of sheet'],
  ['InactiveWorkbook', 'busy', '另一個活頁簿', 'Another workbook'],
  ['ApiNotFound', 'unsupported', 'Range.values', 'Range.values'],
  ['ActivityLimitReached', 'busy', '忙碌', 'busy'],
  ['NotImplemented', 'unsupported', 'Range.values', 'Range.values'],
  ['SomethingNew', 'unknown', 'SomethingNew', 'SomethingNew'],
];

describe('failures of Excel', () => {
  it.each(CODES)('%s is %s', (code, kind, zhTW, en) => {
    const error = office(code);
    const failure = asFailure(error, { sheet: '績效' });
    expect([failure.kind, failure.details.code, failure.details.cause]).toEqual([kind, code, error]);
    expect(render(failure.explanation, 'zh-TW')).toContain(zhTW);
    expect(render(failure.explanation, 'en')).toContain(en);
    for (const language of ['zh-TW', 'en'] as const) {
      const filled = new Set(Object.keys(failure.explanation.slots ?? {}));
      for (const slot of slotNames(failure.explanation.id, language)) expect(filled).toContain(slot);
    }
  });

  it('never looks at the text of an error, which is in the language of Excel', () => {
    const failure = asFailure({ code: 'AccessDenied', message: 'ItemNotFound' }, {});
    expect(failure.kind).toBe('read-only');
  });

  it('takes an error of the program for an unknown failure, and a failure for itself', () => {
    expect(asFailure(new TypeError('x'), {}).explanation.slots).toEqual({ code: 'TypeError' });
    const failure = asFailure(office('ItemNotFound'), { sheet: '績效' });
    expect(asFailure(failure, {})).toBe(failure);
  });

  it.each(CODES)('%s half-way says so, and that Restore puts it back', (code) => {
    const inverse = planFor({ id: '1', name: '績效' }, { cells: [change('A1', content(1), content(null))] });
    const failure = stoppedPartWay(asFailure(office(code), { sheet: '績效' }), inverse);
    expect(failure).toBeInstanceOf(WorkbookFailure);
    expect(failure.details).toMatchObject({ code, inverse });
    expect(render(failure.explanation, 'zh-TW')).toMatch(/^寫入中途停止：.+「還原」恢復原狀。$/);
    expect(render(failure.explanation, 'en')).not.toMatch(/Nothing was changed|\{/);
  });
});
