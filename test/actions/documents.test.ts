import {
  acceptFinding,
  correctActual,
  discardDocument,
  openReport,
  rememberMapping,
  saveScheme,
  setRuleSeverity,
  storedSettings,
  validate,
  type DocumentName,
} from '../../src/actions';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { render } from '../../src/core/language/render';
import { WorkbookFailure } from '../../src/workbook/failure';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const SHEETS = {
  表: [
    ['衡量指標', '目標值', '實際值', '達成率'],
    ['講習', '100 場', '157 場', '175%'],
  ],
};

const holding = (name: DocumentName, stored: unknown) =>
  memoryWorkbook(SHEETS, { preferences: { [name]: stored } });

/** What each document makes of what it is asked to keep. */
const decisions: Readonly<
  Record<DocumentName, (workbook: ReturnType<typeof memoryWorkbook>) => Promise<unknown>>
> = {
  scheme: (workbook) => saveScheme(workbook, DEFAULT_SCHEME),
  mappings: async (workbook) => {
    const view = await openReport(workbook, {}, {});
    await rememberMapping(workbook, view.snapshot, {
      headerRow: 0,
      columns: { indicator: 0, target: 1 },
    });
  },
  corrections: async (workbook) => correctActual(workbook, await openReport(workbook, {}, {}), 1, '158 場'),
  validation: (workbook) => setRuleSeverity(workbook, 'rate-mismatch', 'off'),
};
const NAMES: readonly DocumentName[] = ['scheme', 'mappings', 'corrections', 'validation'];

describe('documents kept in the workbook', () => {
  it.each(NAMES)('%s by a newer version: not used, said so, and never overwritten', async (name) => {
    const newer = { version: 99, content: { unheard: 'of' } };
    const workbook = holding(name, newer);
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toMatchObject([{ document: name, kind: 'newer' }]);
    const [problem] = view.documentProblems;
    expect(problem && render(problem.problem, 'zh-TW')).toMatch(/較新版本/);
    await expect(decisions[name](workbook)).rejects.toThrow(WorkbookFailure);
    expect(await workbook.preferences.get(name)).toEqual(newer);
  });

  it.each(NAMES)('%s damaged: not used, said so, and left until a person removes it', async (name) => {
    const damaged = ['no', 'such', 'thing'];
    const workbook = holding(name, damaged);
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toMatchObject([{ document: name, kind: 'damaged' }]);
    expect(await workbook.preferences.get(name)).toEqual(damaged);
    await discardDocument(workbook, name);
    await decisions[name](workbook);
    expect((await openReport(workbook, {}, {})).documentProblems).toEqual([]);
    expect(await workbook.preferences.get(name)).not.toEqual(damaged);
  });

  it.each<[DocumentName, unknown]>([
    ['mappings', ['no']],
    ['corrections', { 表: 5 }],
    ['validation', { severities: {}, accepted: [{ key: 1 }] }],
  ])('%s that are damaged are not overwritten by a new decision', async (name, damaged) => {
    const workbook = holding(name, damaged);
    await expect(decisions[name](workbook)).rejects.toThrow(WorkbookFailure);
    expect(await workbook.preferences.get(name)).toEqual(damaged);
  });

  it('kept before versions were numbered are read, and numbered when they are kept again', async () => {
    const bare = { severities: { 'rate-mismatch': 'off', 'no-such-rule': 'error' }, accepted: [] };
    const workbook = holding('validation', bare);
    expect((await storedSettings(workbook)).severities).toEqual({ 'rate-mismatch': 'off' });
    await setRuleSeverity(workbook, 'rate-missing', 'info');
    expect(await workbook.preferences.get('validation')).toMatchObject({
      version: 1,
      content: { severities: { 'rate-mismatch': 'off', 'rate-missing': 'info' } },
    });
  });

  it('come back as they were kept', async () => {
    const workbook = memoryWorkbook(SHEETS);
    const view = await openReport(workbook, {}, {});
    const { findings } = await validate(workbook, view, {});
    const [finding] = findings;
    if (!finding) throw new Error('There is a finding.');
    await acceptFinding(workbook, view.snapshot, finding, '已與業務單位確認');
    await decisions.corrections(workbook);
    const again = await openReport(workbook, {}, {});
    expect(again.documentProblems).toEqual([]);
    expect(again.assessments[0]?.shown).toBe('158.00%');
    const accepted = (await validate(workbook, view, {})).findings.filter((one) => one.accepted !== null);
    expect(accepted).toMatchObject([{ key: finding.key, accepted: '已與業務單位確認' }]);
  });
});
