import { act, screen, within } from '@testing-library/react';
import type { RowSeeds } from '../../src/workbook/memory/seed';
import { paneBed, report, type Bed } from './bed';

/** Headings that nobody knows: the user must say what they are. */
const strange = report.map((row, index) => (index === 0 ? ['甲', '乙', '丙', '丁'] : row));

/** Two quarters, each with its target and result. */
const quarters: RowSeeds = [
  ['衡量指標', '第1季目標', '第1季實際', '第2季目標', '第2季實際'],
  ['受理申請件數', 100, 90, 200, 210],
  ['訪視家戶數', 40, 44, 80, 72],
];

/** Roles in rows, years in columns; two labels are exchanged by their words. */
const block: RowSeeds = [
  ['關鍵績效指標：受理申請件數'],
  ['項目', '111年度', '112年度'],
  ['原訂目標值', 100, 120],
  ['實際值', 95, 126],
  ['查證值', 95, 125],
];

async function openPage({ user, word }: Bed): Promise<void> {
  await user.click(screen.getByRole('button', { name: word('pane.layout.title') }));
  await screen.findByRole('heading', { name: word('pane.layout.title') });
}

const field = (name: RegExp | string): HTMLElement =>
  within(screen.getByRole('main')).getByRole('combobox', {
    name: typeof name === 'string' ? new RegExp(`^${name}`) : name,
  });

const apply = async (bed: Bed): Promise<void> => {
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.apply') }));
  await bed.settled();
};

describe('columns of a list', () => {
  test('without a table the pane says what it looked for and offers to say it by hand', async () => {
    const bed = await paneBed({ sheets: { 績效: strange } });
    const { user, word, pane } = bed;
    expect(screen.getByText(word('pane.summary.none'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: word('pane.none.by-hand') }));
    await screen.findByRole('heading', { name: word('pane.layout.title') });
    for (const [role, column] of [
      ['role.indicator', '1'],
      ['role.target', '2'],
      ['role.narrative', '3'],
    ] as const) {
      await user.selectOptions(field(word(role)), column);
    }
    await apply(bed);
    expect(pane.state().page).toBe('report');
    expect(pane.state().view?.assessments).toHaveLength(4);
    expect(pane.state().view?.table?.confidence).toBe('mapped-by-hand');
  });

  test('the detected columns are shown by letter and heading with a value, and one that is needed cannot be taken away', async () => {
    const bed = await paneBed();
    const { user, word, pane } = bed;
    await openPage(bed);
    const target = field(word('role.target'));
    expect(target).toHaveProperty('value', '2');
    expect(target).toHaveProperty('required', true);
    expect(screen.getAllByRole('option', { name: /^C\s+原定目標值$/ }).length).toBeGreaterThan(0);
    expect(screen.getByText(/^C2\s+600,000 件$/)).toBeTruthy();
    await user.selectOptions(target, '');
    await apply(bed);
    expect(screen.getByText(word('pane.layout.incomplete'))).toBeTruthy();
    expect(pane.state().page).toBe('layout');
  });

  test('two columns that were taken for each other are exchanged by one choice', async () => {
    const rows: RowSeeds = [
      ['衡量指標', '目標值', '實際值'],
      ['受理申請件數', 90, 100],
    ];
    const bed = await paneBed({ sheets: { 績效: rows } });
    await openPage(bed);
    await bed.user.selectOptions(field(bed.word('role.target')), '2');
    expect(field(bed.word('role.actual'))).toHaveProperty('value', '1');
    await apply(bed);
    expect(bed.pane.state().view?.table?.columns).toMatchObject({ target: 2, actual: 1 });
  });

  test('what was said is remembered in the workbook, until the table is detected again', async () => {
    const bed = await paneBed();
    const { user, word, workbook, settled, pane } = bed;
    await openPage(bed);
    await user.selectOptions(field(word('role.goal')), '');
    await apply(bed);
    expect(await workbook.preferences.get('mappings')).toBeDefined();
    expect(pane.state().view?.table?.columns.goal).toBeUndefined();

    await openPage(bed);
    await user.click(await screen.findByRole('button', { name: word('pane.layout.detect') }));
    await settled();
    expect(await workbook.preferences.get('mappings')).toBeUndefined();
    expect(pane.state().view?.table?.columns.goal).toBe(0);
  });

  test('headings of another row fill in what they say', async () => {
    const bed = await paneBed({ sheets: { 績效: [['本處資料'], ...strange] } });
    await bed.user.click(screen.getByRole('button', { name: bed.word('pane.none.by-hand') }));
    const row = await screen.findByRole('textbox', { name: bed.word('pane.layout.header-row') });
    await bed.user.clear(row);
    await bed.user.type(row, '2');
    expect(screen.getAllByRole('option', { name: /^B\s+乙$/ }).length).toBeGreaterThan(0);
  });

  test('a heading that can be read in two ways is read in the other by one click', async () => {
    const rows: RowSeeds = [
      ['衡量指標', '目標值', '達成情形', '備註'],
      ['受理申請件數', '100 件', '受理 103 件。', ''],
    ];
    const bed = await paneBed({ sheets: { 績效: rows } });
    const before = bed.pane.state().view?.table?.columns;
    await openPage(bed);
    const other = screen.getByRole('button', { name: /^改讀：C 欄/ });
    await bed.user.click(other);
    await bed.settled();
    const after = bed.pane.state().view?.table?.columns;
    expect(after).not.toEqual(before);
    expect(Object.values(after ?? {})).toContain(2);
  });
});

describe('the period', () => {
  test('another one takes its columns, and is kept in the workbook', async () => {
    const bed = await paneBed({ sheets: { 績效: quarters } });
    expect(bed.pane.state().view?.table?.columns).toMatchObject({ target: 3, actual: 4 });
    await openPage(bed);
    const period = field(bed.word('pane.layout.period'));
    expect(document.activeElement).toBe(period);
    await bed.user.selectOptions(period, '0');
    expect(field(bed.word('role.target'))).toHaveProperty('value', '1');
    await bed.user.keyboard('{Enter}');
    await bed.settled();
    expect(bed.pane.state().view?.table?.columns).toMatchObject({ target: 1, actual: 2 });
    await act(() => bed.pane.reread());
    expect(bed.pane.state().view?.table?.period).toMatchObject({ part: { kind: 'quarter', number: 1 } });
  });
});

describe('roles in rows', () => {
  test('each label is shown with what it is for and a value; another label becomes the result', async () => {
    const bed = await paneBed({ sheets: { 績效: block } });
    expect(bed.pane.state().view?.table?.shape).toBe('block');
    await openPage(bed);
    expect(field('原訂目標值')).toHaveProperty('value', 'target');
    expect(document.activeElement).toBe(field('原訂目標值'));
    expect(screen.getByText(/^C4\s+126$/)).toBeTruthy();
    await bed.user.selectOptions(field('查證值'), 'actual');
    expect(field('實際值')).toHaveProperty('value', '');
    await apply(bed);
    const [first] = bed.pane.state().view?.assessments ?? [];
    expect(first?.indicator.record.fields.actual?.[0]?.cell).toEqual({ row: 4, column: 2 });
  });

  test('another year of a block', async () => {
    const bed = await paneBed({ sheets: { 績效: block } });
    await openPage(bed);
    await bed.user.selectOptions(field(bed.word('pane.layout.period')), '0');
    await apply(bed);
    const [first] = bed.pane.state().view?.assessments ?? [];
    expect(first?.indicator.record.fields.actual?.[0]?.cell).toEqual({ row: 3, column: 1 });
  });
});

describe('a cell that is selected in the sheet', () => {
  test('says which column a role has', async () => {
    const bed = await paneBed({ sheets: { 績效: strange } });
    await bed.user.click(screen.getByRole('button', { name: bed.word('pane.none.by-hand') }));
    await screen.findByText(bed.word('pane.layout.pick'));
    for (const [cell, role] of [
      ['B2', 'indicator'],
      ['C2', 'target'],
      ['D2', 'narrative'],
    ] as const) {
      await act(async () => {
        bed.workbook.select('績效', cell);
        await Promise.resolve();
      });
      await bed.user.selectOptions(await screen.findByRole('combobox', { name: /^選取的/ }), role);
    }
    await apply(bed);
    expect(bed.pane.state().view?.table?.columns).toEqual({ indicator: 1, target: 2, narrative: 3 });
  });

  test('says what a row is for', async () => {
    const bed = await paneBed({ sheets: { 績效: block } });
    await openPage(bed);
    await act(async () => {
      bed.workbook.select('績效', 'C5');
      await Promise.resolve();
    });
    await bed.user.selectOptions(
      await screen.findByRole('combobox', { name: /^選取的 C5「查證值」/ }),
      'actual',
    );
    expect(field('查證值')).toHaveProperty('value', 'actual');
  });
});

test('Esc leaves the form, and the focus goes back to what opened it', async () => {
  const bed = await paneBed();
  const opener = screen.getByRole('button', { name: bed.word('pane.layout.title') });
  await openPage(bed);
  expect(document.activeElement).toBe(field(bed.word('role.indicator')));
  await bed.user.keyboard('{Escape}');
  expect(bed.pane.state().page).toBe('report');
  expect(document.activeElement).toBe(opener);
});

test('arrow keys that pass through other choices exchange nothing on the way', async () => {
  const bed = await paneBed({ sheets: { 績效: block } });
  await openPage(bed);
  const list = field('查證值');
  await bed.user.selectOptions(list, 'actual');
  await bed.user.selectOptions(list, 'target');
  await bed.user.selectOptions(list, 'rate');
  expect(field('原訂目標值')).toHaveProperty('value', 'target');
  expect(field('實際值')).toHaveProperty('value', 'actual');
});

test('another table that is chosen while the page is open is shown instead', async () => {
  const bed = await paneBed({ sheets: { 甲: block, 乙: quarters } });
  await openPage(bed);
  await bed.user.selectOptions(screen.getByRole('combobox', { name: bed.word('pane.picker') }), '1');
  await bed.settled();
  expect(field(bed.word('role.target'))).toHaveProperty('value', '3');
});
