import {
  canRestore,
  computeAchievement,
  acceptFindings,
  correctActual,
  discardDocument,
  openReport,
  rememberReading,
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

type Decided = Exclude<DocumentName, 'journal'>;

/** What each document makes of what it is asked to keep. */
const decisions: Readonly<
  Record<Decided, (workbook: ReturnType<typeof memoryWorkbook>) => Promise<unknown>>
> = {
  scheme: (workbook) => saveScheme(workbook, DEFAULT_SCHEME),
  mappings: async (workbook) => {
    const view = await openReport(workbook, {}, {});
    await rememberReading(workbook, view.snapshot, {
      mapping: { headerRow: 0, columns: { indicator: 0, target: 1 } },
    });
  },
  corrections: async (workbook) => correctActual(workbook, await openReport(workbook, {}, {}), 1, '158 場'),
  validation: (workbook) => setRuleSeverity(workbook, 'rate-mismatch', 'off'),
};
const NAMES: readonly Decided[] = ['scheme', 'mappings', 'corrections', 'validation'];

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

  it.each<[Decided, unknown]>([
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
    await acceptFindings(workbook, view.snapshot, [finding], '已與業務單位確認');
    await decisions.corrections(workbook);
    const again = await openReport(workbook, {}, {});
    expect(again.documentProblems).toEqual([]);
    expect(again.assessments[0]?.shown).toBe('158.00%');
    const accepted = (await validate(workbook, view, {})).findings.filter((one) => one.accepted !== null);
    expect(accepted).toMatchObject([{ key: finding.key, accepted: '已與業務單位確認' }]);
  });
});

describe('how a sheet is read', () => {
  const QUARTERS = {
    表: [
      ['指標', '第1季目標', '第1季實際', '第2季目標', '第2季實際'],
      ['講習', '10 場', '9 場', '20 場', '22 場'],
    ],
  };

  it('of a former version keeps its columns, and has no others', async () => {
    const columns = { indicator: 0, target: 1, actual: 2 };
    const [sheet] = await memoryWorkbook(SHEETS).sheets();
    const kept = { headerRow: 0, columns, headings: { indicator: '衡量指標', target: '目標值' } };
    const workbook = holding('mappings', { version: 1, content: { [sheet?.id ?? '']: kept } });
    const { table, documentProblems } = await openReport(workbook, {}, {});
    expect(documentProblems).toEqual([]);
    expect(table).toMatchObject({ confidence: 'mapped-by-hand', columns });
    expect(table?.columns).not.toHaveProperty('rate');
  });

  it('goes on being found out where nothing was said of it', async () => {
    const workbook = memoryWorkbook(SHEETS);
    const { snapshot } = await openReport(workbook, {}, {});
    await rememberReading(workbook, snapshot, { mapping: { headerRow: 0, columns: { rate: null } } });
    const { table } = await openReport(workbook, {}, {});
    expect(table?.columns).toEqual({ indicator: 0, target: 1, actual: 2 });
  });

  it('remembers the period, beside the columns, until it is forgotten', async () => {
    const workbook = memoryWorkbook(QUARTERS);
    const { snapshot, table } = await openReport(workbook, {}, {});
    expect(table?.columns).toMatchObject({ target: 3, actual: 4 });
    const first = { year: null, part: { kind: 'quarter', number: 1 } } as const;
    await rememberReading(workbook, snapshot, { period: first });
    await rememberReading(workbook, snapshot, { mapping: { headerRow: 0, columns: { unit: null } } });
    const chosen = await openReport(workbook, {}, {});
    expect(chosen.documentProblems).toEqual([]);
    expect(chosen.wish.period).toEqual(first);
    expect(chosen.table?.columns).toMatchObject({ target: 1, actual: 2 });
    await rememberReading(workbook, snapshot, null);
    expect(await workbook.preferences.get('mappings')).toBeUndefined();
    expect((await openReport(workbook, {}, {})).table?.columns).toMatchObject({ target: 3, actual: 4 });
  });

  it('remembers what the user said of words, as of the labels of rows', async () => {
    const workbook = memoryWorkbook({
      表: [
        ['指標', '項目', '2023', '2024'],
        ['講習', '目標值', '10 場', '20 場'],
        ['', '本處數字', '9 場', '22 場'],
      ],
    });
    const { snapshot, table } = await openReport(workbook, {}, {});
    expect(table).toBeNull();
    await rememberReading(workbook, snapshot, { labels: { 本處數字: 'actual' } });
    const [assessment] = (await openReport(workbook, {}, {})).assessments;
    expect(assessment?.shown).toBe('110.00%');
  });
});

describe('the journal', () => {
  it('of a newer version is said so, and never overwritten: Restore lasts as long as the pane', async () => {
    const newer = { version: 99, content: { unheard: 'of' } };
    const workbook = holding('journal', newer);
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toMatchObject([{ document: 'journal', kind: 'newer' }]);
    await computeAchievement(workbook, view, { overwrite: new Set() }, {});
    expect(await workbook.preferences.get('journal')).toEqual(newer);
    expect(await canRestore(workbook)).toBe(true);
  });
});
