import { screen, waitFor, within } from '@testing-library/react';
import * as actions from '../../src/actions';
import { message } from '../../src/core/language/message';
import { openFindings } from '../../src/core/validation/engine/entries';
import { WorkbookFailure } from '../../src/workbook/failure';
import {
  announced,
  flawed,
  beforeWriting,
  inTheSheet,
  openTab,
  paneBed,
  type Bed,
  type BedOptions,
} from './bed';

/** The pane as the ribbon's Validate opens it. */
async function validated(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed({ sheets: { 績效: flawed }, job: 'validate', ...options });
  await screen.findByRole('group', { name: bed.word('review.walk') });
  await bed.settled();
  return bed;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const finding = (cell: string, says: RegExp): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^${cell} ?.*${says.source}`) });
/** What is open of the last validation. */
const open = ({ pane }: Bed) => openFindings(pane.state().review?.validation.findings ?? []);

/** Opens the notes on form, which are closed at first. */
async function tidyUp(bed: Bed): Promise<void> {
  await bed.user.click(button(bed.word('review.formatting', { count: open(bed).formatting.length })));
}

const inFoot = ({ word }: Bed) => within(screen.getByRole('region', { name: word('review.action') }));

test('before validating, the tab says what it does and that nothing is changed', async () => {
  const bed = await paneBed({ sheets: { 績效: flawed } });
  await openTab(bed, 'findings');
  expect(await screen.findByText(bed.word('review.empty'))).toBeTruthy();
  await bed.user.click(button(bed.word('job.validate')));
  expect(await screen.findByRole('heading', { name: /比率與數字不符/ })).toBeTruthy();
});

test('the ribbon opens the findings, grouped by rule, errors first, counted on the tab', async () => {
  const bed = await validated();
  const { word } = bed;
  const count = open(bed).entries.length;
  expect(screen.getByRole('tab', { name: `${word('pane.tab.findings')} ${String(count)}` })).toBeTruthy();
  const severities = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => ['錯誤', '警告', '提示'].indexOf(heading.textContent.slice(0, 2)))
    .filter((severity) => severity >= 0);
  expect(severities).toEqual([...severities].sort());
  expect(severities[0]).toBe(0);
});

test('a report without flaws gets a plain line', async () => {
  const clean = [
    ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
    ['一、擴大線上申辦', '線上申辦件數', '600,000 件', '本年度線上申辦 603,349 件，達成率 100.56%。'],
  ];
  const { word } = await validated({ sheets: { 績效: clean } });
  expect(screen.getAllByText(word('review.clean')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

test('an opened finding selects its cell, marks its words, and shows the arithmetic', async () => {
  const { user, workbook } = await validated();
  await user.click(finding('D2', /160\.55%/));
  expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 1, column: 3 } });
  const mark = screen.getAllByText('160.55%').find(({ tagName }) => tagName === 'MARK');
  expect(mark?.closest('blockquote')?.textContent).toContain('達成率 160.55%');
  expect(screen.getByText(/603,349 ÷ 600,000 = 100\.56%/)).toBeTruthy();
});

test('next and previous walk through the sheet in reading order, round and round', async () => {
  const bed = await validated();
  const { user, word, pane } = bed;
  const count = open(bed).entries.length;
  const cells: string[] = [];
  const next = button(word('review.next'));
  for (let step = 0; step < count; step++) {
    await user.click(next);
    const at = pane.state().finding?.at.cell;
    cells.push(`${String(at?.row)}${String(at?.column)}`);
  }
  expect(cells).toEqual([...cells].sort());
  expect(screen.getByText(word('review.position', { place: count, count }))).toBeTruthy();
  await user.click(next);
  expect(screen.getByText(word('review.position', { place: 1, count }))).toBeTruthy();
  await user.click(button(word('review.previous')));
  expect(screen.getByText(word('review.position', { place: count, count }))).toBeTruthy();
});

test('only one severity can be shown', async () => {
  const bed = await validated();
  const { user, word } = bed;
  const errors = open(bed).entries.filter(({ severity }) => severity === 'error');
  const filter = within(screen.getByRole('group', { name: word('review.filter') }));
  await user.click(filter.getByRole('button', { name: new RegExp(`^${word('severity.error')}`) }));
  expect(screen.queryByRole('heading', { name: /提示/ })).toBeNull();
  expect(screen.getByText(word('review.position.none', { count: errors.length }))).toBeTruthy();
});

describe('mending', () => {
  test('all of a kind: a preview, one click, and what is mended is no longer found', async () => {
    const bed = await validated();
    const { user, word, workbook, pane } = bed;
    await tidyUp(bed);
    await user.click(button(word('review.mend.all.rule', { rule: word('markup-in-cell'), count: 2 })));
    const preview = screen.getByRole('list', { name: word('review.mend.preview') });
    expect(Array.from(preview.querySelectorAll('del'), ({ textContent }) => textContent)).toContain('<p>');
    await user.click(button(word('review.mend.cells', { count: 2 })));
    await waitFor(() => {
      expect(workbook.cell('績效', 'C3').content).toEqual({ kind: 'value', value: '8,000 人' });
    });
    await bed.settled();
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: /HTML/ })).toBeNull();
    });
    const done = word('pane.done.mended', { count: 2 });
    // What the check found anew stands behind it.
    expect(inFoot(bed).getByText((text) => text.startsWith(done))).toBeTruthy();
    expect(pane.state().review?.outdated).toBe(false);

    await user.click(inFoot(bed).getByRole('button', { name: word('job.restore') }));
    await waitFor(() => {
      expect(workbook.cell('績效', 'C3').content).toEqual({ kind: 'value', value: '<p>8,000 人</p>' });
    });
    await bed.settled();
    expect(pane.state().review?.outdated).toBe(true);
  });

  test('what was mended can be restored while the findings are still found anew', async () => {
    let until: Promise<unknown> = Promise.resolve();
    const bed = await validated({
      loadEngine: async (workbook) => {
        const validate: typeof actions.validate = async (...asked) => {
          await until;
          return actions.validate(...asked);
        };
        return { workbook, actions: { ...actions, validate } };
      },
    });
    const { user, word, workbook, pane } = bed;
    const markup = { kind: 'value', value: '<p>8,000 人</p>' };
    let release = (): void => undefined;
    until = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tidyUp(bed);
    await user.click(button(word('review.mend.all.rule', { rule: word('markup-in-cell'), count: 2 })));
    await user.click(button(word('review.mend.cells', { count: 2 })));
    await waitFor(() => {
      expect(pane.state().work?.task).toBe('validating');
    });
    await user.click(await inFoot(bed).findByRole('button', { name: word('job.restore') }));
    await waitFor(() => {
      expect(workbook.cell('績效', 'C3').content).toEqual(markup);
    });
    release();
    await bed.settled();
    expect(workbook.cell('績效', 'C3').content).toEqual(markup);
    expect(announced()).toContain(word('pane.done.restored', { count: 2 }));
  });

  test('one finding shows what stands in its cell after mending', async () => {
    const bed = await validated();
    const { user, word, workbook } = bed;
    await tidyUp(bed);
    await user.click(finding('C3', /<p>/));
    const preview = screen.getByRole('list', { name: word('review.mend.preview') });
    expect(preview.textContent).toContain('8,000 人');
    await user.click(button(word('review.mend')));
    await waitFor(() => {
      expect(workbook.cell('績效', 'C3').content).toEqual({ kind: 'value', value: '8,000 人' });
    });
    expect(JSON.stringify(workbook.cell('績效', 'D3').content)).toContain('<p>');
  });

  test('a cell that changed since is left alone, and said so', async () => {
    const bed = await validated();
    const { user, word, workbook } = bed;
    await tidyUp(bed);
    await user.click(finding('C3', /<p>/));
    beforeWriting(bed, () => workbook.type('績效', 'C3', '9,000 人'));
    await user.click(button(word('review.mend')));
    expect(await inFoot(bed).findByText(new RegExp(word('pane.done.skipped', { count: 1 })))).toBeTruthy();
    expect(workbook.cell('績效', 'C3').content).toEqual({ kind: 'value', value: '9,000 人' });
  });
});

describe('accepting', () => {
  async function accepted(): Promise<Bed> {
    const bed = await validated();
    await bed.user.click(finding('D2', /160\.55%/));
    await bed.user.click(button(bed.word('review.accept')));
    await bed.user.type(screen.getByRole('textbox'), '主計單位同意{Enter}');
    await screen.findByRole('button', { name: bed.word('review.accepted', { count: 1 }) });
    return bed;
  }

  test('a reason is asked for', async () => {
    const { user, word, pane } = await validated();
    await user.click(finding('D2', /160\.55%/));
    await user.click(button(word('review.accept')));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.click(button(word('review.accept.do')));
    expect(screen.getByText(word('review.accept.empty'))).toBeTruthy();
    expect(pane.state().review?.validation.findings.every((found) => found.accepted === null)).toBe(true);
  });

  test('an accepted finding stands apart with its reason, and is accepted when validated again', async () => {
    const bed = await accepted();
    const { user, word } = bed;
    expect(document.activeElement).toBe(button(word('review.next')));
    expect(screen.queryByRole('heading', { name: /比率與數字不符/ })).toBeNull();
    await user.click(button(word('job.validate')));
    await bed.settled();
    await user.click(button(word('review.accepted', { count: 1 })));
    expect(screen.getByText(word('review.accepted.reason', { reason: '主計單位同意' }))).toBeTruthy();
  });

  test('an acceptance can be withdrawn, and lapses when its cell changes', async () => {
    const bed = await accepted();
    const { user, word } = bed;
    await user.click(button(word('review.accepted', { count: 1 })));
    await user.click(button(word('review.withdraw.cell', { cell: 'D2' })));
    expect(await screen.findByRole('heading', { name: /比率與數字不符/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: word('review.accepted', { count: 1 }) })).toBeNull();
  });

  test('where it cannot be kept, the finding stays and the failure is shown', async () => {
    const bed = await validated();
    await bed.user.click(finding('D2', /160\.55%/));
    await bed.user.click(button(bed.word('review.accept')));
    const busy = new WorkbookFailure('busy', message('failures.busy'));
    jest.spyOn(bed.workbook.preferences, 'set').mockRejectedValueOnce(busy);
    await bed.user.type(screen.getByRole('textbox'), '同意{Enter}');
    expect(await screen.findByText(bed.word('failures.busy'))).toBeTruthy();
    expect(finding('D2', /160\.55%/)).toBeTruthy();
  });
});

describe('a rule', () => {
  async function choose(bed: Bed, choice: string): Promise<void> {
    const { user, word } = bed;
    await user.click(button(word('review.rule.menu', { rule: word('rate-mismatch') })));
    await user.click(await screen.findByRole('menuitemradio', { name: choice }));
    await bed.settled();
  }

  test('is given another severity', async () => {
    const bed = await validated();
    await choose(bed, bed.word('severity.info'));
    expect(await screen.findByRole('heading', { name: /^提示 比率與數字不符/ })).toBeTruthy();
  });

  test('is switched off, listed as off, and switched on again', async () => {
    const bed = await validated();
    const { user, word } = bed;
    await choose(bed, word('review.rule.off'));
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: /比率與數字不符/ })).toBeNull();
    });
    await user.click(button(word('review.off', { count: 1 })));
    await user.click(button(word('review.off.on.rule', { rule: word('rate-mismatch') })));
    expect(await screen.findByRole('heading', { name: /^錯誤 比率與數字不符/ })).toBeTruthy();
  });
});

describe('all findings', () => {
  async function exported(bed: Bed, choice: Parameters<Bed['word']>[0]): Promise<void> {
    await bed.user.click(button(bed.word('review.export')));
    await bed.user.click(await screen.findByRole('menuitem', { name: bed.word(choice) }));
  }

  test('are copied as text, by rule', async () => {
    const bed = await validated();
    await exported(bed, 'review.copy');
    expect(await inFoot(bed).findByText(bed.word('pane.copied'))).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/【錯誤】比率與數字不符（1）\nD2：.*（603,349 ÷ 600,000 = 100\.56%）/);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  test('can be copied by hand where the browser forbids it', async () => {
    const bed = await validated();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('NotAllowedError'));
    await exported(bed, 'review.copy');
    const area = await screen.findByRole('textbox', { name: bed.word('review.copy.by-hand') });
    expect(area).toHaveProperty('selectionEnd', area.textContent.length);
    await bed.user.click(button(bed.word('pane.close')));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('are written onto a sheet of their own, which can be removed', async () => {
    const bed = await validated();
    const sheets = async () => (await bed.workbook.sheets()).map(({ name }) => name);
    await exported(bed, 'review.sheet.write');
    expect(await inFoot(bed).findByText(bed.word('pane.listed'))).toBeTruthy();
    expect(await sheets()).toEqual(['績效', '檢核結果']);
    await bed.settled();
    await exported(bed, 'review.sheet.remove');
    expect(await inFoot(bed).findByText(bed.word('pane.unlisted'))).toBeTruthy();
    expect(await sheets()).toEqual(['績效']);
  });
});

test('when the sheet changes, the findings say that they are of before', async () => {
  const bed = await validated();
  await inTheSheet(() => bed.workbook.type('績效', 'C4', '600 冊'));
  expect(await inFoot(bed).findByText(bed.word('review.outdated'))).toBeTruthy();
  await bed.user.click(button(bed.word('job.validate')));
  await waitFor(() => {
    expect(inFoot(bed).queryByText(bed.word('review.outdated'))).toBeNull();
  });
  expect(await screen.findByText(/600 冊/)).toBeTruthy();
});

test('two thousand findings are drawn little by little, and walking reaches each of them', async () => {
  const [heading = []] = flawed;
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `目標${String(index)}`,
    `指標${String(index)}`,
    '500 冊',
    '',
  ]);
  const bed = await validated({ sheets: { 績效: [heading, ...rows] } });
  const { user, word, pane } = bed;
  expect(pane.state().review?.validation.findings.length).toBeGreaterThanOrEqual(2000);
  expect(screen.getAllByRole('listitem').length).toBeLessThan(100);
  await user.click(button(word('review.more', { count: 100 })));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(110);
  await user.click(button(word('review.previous')));
  expect(pane.state().finding?.at.cell.row).toBe(2000);
  expect(await screen.findByText(word('review.accept'))).toBeTruthy();
});
