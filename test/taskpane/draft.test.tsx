import { act, screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { PROJECT_REPORT } from '../../src/core/draft/houseStyles';
import { beforeWriting, inTheSheet, openTab, paneBed, report, type Bed, type BedOptions } from './bed';

/** The pane as the ribbon's Draft narrative opens it. */
async function drafted(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed({ job: 'draft', ...options });
  await screen.findByRole('list', { name: bed.word('draft.list') });
  await bed.settled();
  return bed;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const row = (begins: RegExp): HTMLElement => screen.getByRole('button', { name: begins });
const inFoot = ({ word }: Bed) => within(screen.getByRole('region', { name: word('draft.action') }));
const narrative = ({ workbook }: Bed, cell: string): unknown => workbook.cell('績效', cell).content;

test('before drafting, the tab says what it does, and that nothing is written yet', async () => {
  const bed = await paneBed();
  await openTab(bed, 'draft');
  expect(await screen.findByText(bed.word('draft.empty'))).toBeTruthy();
  await bed.user.click(button(bed.word('job.draft')));
  expect(await screen.findByRole('button', { name: /^三、提升採購品質/ })).toBeTruthy();
  expect(bed.workbook.calls.apply).toBe(0);
});

test('the ribbon opens the drafts: what would change with its state, and what stays', async () => {
  const { word } = await drafted();
  expect(row(/^三、提升採購品質/).textContent).toContain(word('draft.status.out-of-date'));
  expect(screen.queryByRole('button', { name: /^一、擴大線上申辦/ })).toBeNull();
  expect(button(word('draft.settled', { count: 2 }))).toBeTruthy();
});

test('an opened row shows what goes and what comes, and the source of the figure that is pointed at', async () => {
  const { user, workbook } = await drafted();
  await user.click(row(/^三、提升採購品質/));
  const text = Array.from(document.querySelectorAll('ins'), ({ textContent }) => textContent).join('');
  expect(text).toContain('102.27%');
  expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 3, column: 3 } });
  await user.hover(button('102.27%'));
  expect(screen.getByText('9 ÷ 11 ÷ 80%')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: /前往 C4/ })[0] ?? document.body);
  expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 3, column: 2 } });
});

test('figures are one stop for Tab, and reaching one tells its source', async () => {
  const { user } = await drafted();
  await user.click(row(/^三、提升採購品質/));
  const first = button('81.82%');
  act(() => {
    first.focus();
  });
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('102.27%');
  expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
});

test('accepting goes on to the next row; what was accepted is written, and Restore puts it back', async () => {
  const bed = await drafted();
  const { user, word, pane } = bed;
  const before = narrative(bed, 'D4');
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.accept')));
  expect(row(/^三、提升採購品質/).textContent).toContain(word('draft.decision.accepted'));
  expect(pane.state().draftRow).not.toBe(3);
  await user.click(button(word('draft.write', { count: 1 })));
  expect(await inFoot(bed).findByText(word('pane.done.drafted', { count: 1 }))).toBeTruthy();
  expect(JSON.stringify(narrative(bed, 'D4'))).toContain('81.82%');
  await bed.settled();
  await user.click(inFoot(bed).getByRole('button', { name: word('job.restore') }));
  await waitFor(() => {
    expect(narrative(bed, 'D4')).toEqual(before);
  });
});

test('a rejected row is not written, and stays rejected when drafted again', async () => {
  const bed = await drafted();
  const { user, word } = bed;
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.reject')));
  await user.click(button(word('draft.again')));
  await bed.settled();
  expect(row(/^三、提升採購品質/).textContent).toContain(word('draft.decision.rejected'));
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.undecide')));
  expect(document.activeElement).toBe(button(word('draft.accept')));
  expect(row(/^三、提升採購品質/).textContent).toContain(word('draft.status.out-of-date'));
});

test('all are accepted at once, but not what a person edited after it was drafted', async () => {
  const bed = await drafted();
  const { user, word, pane } = bed;
  const foot = inFoot(bed);
  await user.click(foot.getByRole('button', { name: /^全部採用/ }));
  const count = pane.state().drafts?.decisions.size ?? 0;
  await user.click(foot.getByRole('button', { name: word('draft.write', { count }) }));
  await inFoot(bed).findByText(word('pane.done.drafted', { count }));
  await bed.settled();

  const { content } = bed.workbook.cell('績效', 'D4');
  const own = content.kind === 'value' ? String(content.value) : '';
  await inTheSheet(() => bed.workbook.type('績效', 'D4', own.replace('102.27%', '103%')));
  await user.click(button(word('draft.again')));
  await bed.settled();
  expect(row(/^三、提升採購品質/).textContent).toContain(word('draft.status.edited'));
  const names = word('draft.held.name', { name: '三、提升採購品質' });
  expect(screen.getByText(word('draft.held.edited', { rows: names, count: 1 }))).toBeTruthy();
  expect(screen.queryByRole('button', { name: word('draft.accept.all', { count: 1 }) })).toBeNull();
  await user.click(row(/^三、提升採購品質/));
  expect(screen.getByText(word('draft.edited.why'))).toBeTruthy();
  await user.click(button(word('draft.accept')));
  await user.click(button(word('draft.write', { count: 1 })));
  await waitFor(() => {
    expect(JSON.stringify(narrative(bed, 'D4'))).toContain('102.27%');
  });
});

test('a draft is reworded before it is accepted, and figures that nothing supports are pointed out', async () => {
  const bed = await drafted();
  const { user, word } = bed;
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.edit')));
  const area = screen.getByRole('textbox', { name: word('draft.edit.label', { cell: 'D4' }) });
  await user.type(area, '另辦理 37 場說明會。');
  expect(screen.getByText(word('draft.edit.unsupported', { figures: '37', count: 1 }))).toBeTruthy();
  await user.click(button(word('draft.edit.done')));
  await waitFor(() => {
    expect(document.activeElement).toBe(button(word('draft.edit')));
  });
  await user.click(await screen.findByRole('button', { name: word('draft.accept') }));
  await user.click(button(word('draft.write', { count: 1 })));
  await waitFor(() => {
    expect(JSON.stringify(narrative(bed, 'D4'))).toMatch(/102\.27%.*另辦理 37 場說明會。/);
  });
});

test('what waits for its figure to be confirmed is named, not accepted with the others, and leads to its question', async () => {
  const [heading = [], first = []] = report;
  const wrong =
    '一、衡量標準：申辦件數。三、年度目標值及達成度：(二)達成度：603,349 件，達成率 160%，符合年度目標值。';
  const doubtful =
    '一、衡量標準：新進志工人數。三、年度目標值及達成度：(二)達成度：92,885 人，達成率 160%，符合年度目標值。';
  const bed = await drafted({
    sheets: {
      績效: [
        heading,
        [...first.slice(0, 3), wrong],
        ['二、增加志工人數', '新進志工人數', '8,000 人', doubtful],
      ],
    },
  });
  const { user, word, pane } = bed;
  await user.click(inFoot(bed).getByRole('button', { name: word('draft.accept.all', { count: 1 }) }));
  expect([...(pane.state().drafts?.decisions.keys() ?? [])]).toEqual([1]);
  const rows = word('draft.held.name', { name: '二、增加志工人數' });
  expect(screen.getByText(word('draft.held.doubtful', { rows, count: 1 }))).toBeTruthy();
  await user.click(button(word('draft.held.confirm', { count: 1 })));
  expect(pane.state().page).toBe('questions');
  expect(pane.state().question).toContain('actual');
});

test('words of a person with a figure that nothing supports are not accepted with the others', async () => {
  const bed = await drafted();
  const { user, word } = bed;
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.edit')));
  await user.type(screen.getByRole('textbox'), '另有 999 人次。');
  await user.click(button(word('draft.edit.done')));
  const rows = word('draft.held.name', { name: '三、提升採購品質' });
  expect(await screen.findByText(word('draft.held.unsupported', { rows, count: 1 }))).toBeTruthy();
});

test('what the texts still ask for is counted, and leads to its cell', async () => {
  const [heading = []] = report;
  const bed = await drafted({ sheets: { 績效: [heading, ['充實圖書館藏', '新購圖書冊數', '500 冊', '']] } });
  const { user, word, workbook } = bed;
  expect(screen.queryByText(/待補充$/)).toBeNull();
  await user.click(inFoot(bed).getByRole('button', { name: word('draft.accept.all', { count: 1 }) }));
  await user.click(inFoot(bed).getByRole('button', { name: word('draft.write', { count: 1 }) }));
  const part = await screen.findByRole('region', { name: /^尚有 \d+ 處待補充$/ });
  const [first] = within(part).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^D2【請補充/);
  await user.click(within(part).getAllByRole('button')[0] ?? document.body);
  expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 1, column: 3 } });
});

test('a narrative over several cells is edited where the draft changes it; the others come on demand', async () => {
  const [heading = []] = report;
  const second = '(二)達成度：603,349 件，達成率 160%，符合年度目標值。';
  const bed = await drafted({
    sheets: {
      績效: [
        heading,
        [
          '一、擴大線上申辦',
          '線上申辦件數',
          '600,000 件',
          '一、衡量標準：申辦件數。三、年度目標值及達成度：',
        ],
        ['', '', '', second],
      ],
    },
  });
  const { user, word } = bed;
  await user.click(row(/^一、擴大線上申辦/));
  await user.click(button(word('draft.edit')));
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: word('draft.edit.label', { cell: 'D3' }) }),
  );
  await user.click(button(word('draft.edit.others', { count: 1 })));
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
});

test('a published narrative is reworded without its tags, which stay in its cell', async () => {
  const [heading = []] = report;
  const published =
    '<p>一、衡量標準：申辦件數。</p> <p>三、年度目標值及達成度：</p> <p>(二)達成度：603,349 件，達成率 160%。</p>';
  const bed = await drafted({
    sheets: { 績效: [heading, ['一、擴大線上申辦', '線上申辦件數', '600,000 件', published]] },
  });
  const { user, word } = bed;
  await user.click(row(/^一、擴大線上申辦/));
  await user.click(button(word('draft.edit')));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(area.value).toBe(
    '一、衡量標準：申辦件數。\n三、年度目標值及達成度：\n(二)達成度：603,349 件，達成率 100.56%。',
  );
  await user.type(area, '成效良好。');
  expect(area.value).toContain('成效良好。');
  await user.click(button(word('draft.edit.done')));
  await user.click(await screen.findByRole('button', { name: word('draft.accept') }));
  await user.click(button(word('draft.write', { count: 1 })));
  await waitFor(() => {
    expect(JSON.stringify(narrative(bed, 'D2'))).toContain(
      '</p> <p>(二)達成度：603,349 件，達成率 100.56%。成效良好。</p>',
    );
  });
});

test('the house style is that of the rating rules, until another one is chosen', async () => {
  const empty = [report[0] ?? [], ['充實圖書館藏', '新購圖書冊數', '500 冊', '']];
  const scheme = { ...DEFAULT_SCHEME, houseStyle: PROJECT_REPORT };
  const bed = await drafted({ sheets: { 績效: empty }, preferences: { scheme } });
  const { user, word } = bed;
  expect(row(/^充實圖書館藏/).textContent).toContain('推動作為');
  await user.click(button(word('draft.choice.change')));
  await user.selectOptions(
    screen.getByRole('combobox', { name: word('draft.style') }),
    word('draft.style.annual-report'),
  );
  await bed.settled();
  expect(row(/^充實圖書館藏/).textContent).toContain('一、衡量標準');
});

test('another way of drafting drafts again', async () => {
  const bed = await drafted();
  const { user, word, pane } = bed;
  await user.click(button(word('draft.choice.change')));
  await user.selectOptions(screen.getByRole('combobox', { name: word('draft.mode') }), 'fill');
  await bed.settled();
  expect(pane.state().drafts?.choice.mode).toBe('fill');
  expect(screen.getByText(word('draft.nothing'))).toBeTruthy();
});

test('a cell that changed meanwhile is left alone, and said so', async () => {
  const bed = await drafted();
  const { user, word } = bed;
  await user.click(row(/^三、提升採購品質/));
  await user.click(button(word('draft.accept')));
  beforeWriting(bed, () => bed.workbook.type('績效', 'D4', '我改過了'));
  await user.click(button(word('draft.write', { count: 1 })));
  expect(await inFoot(bed).findByText(new RegExp(word('pane.done.skipped', { count: 1 })))).toBeTruthy();
  expect(inFoot(bed).getByText(/D4 目前為 我改過了/)).toBeTruthy();
  expect(narrative(bed, 'D4')).toEqual({ kind: 'value', value: '我改過了' });
});

test('when the sheet changes, the drafts say that they are of before', async () => {
  const bed = await drafted();
  await inTheSheet(() => bed.workbook.type('績效', 'C4', '70%'));
  expect(await inFoot(bed).findByText(bed.word('draft.outdated'))).toBeTruthy();
});

test('a table without a column for narratives says so', async () => {
  const bare = [
    ['衡量指標', '目標值', '實際值'],
    ['講習', '100 場', '157 場'],
  ];
  const bed = await paneBed({ job: 'draft', sheets: { 績效: bare } });
  expect(await screen.findByText(bed.word('draft.none'))).toBeTruthy();
});

test('six hundred drafts are drawn little by little, and deciding reaches each of them', async () => {
  const [heading = []] = report;
  const rows = Array.from({ length: 600 }, (_, index) => [
    `目標${String(index)}`,
    `指標${String(index)}`,
    '500 冊',
    '達成度：400 冊，達成率 100%，符合年度目標值。',
  ]);
  const bed = await drafted({ sheets: { 績效: [heading, ...rows] } });
  const { user, word, pane } = bed;
  expect(bed.container.querySelectorAll('li').length).toBeLessThan(30);
  await user.click(screen.getByText(word('draft.more', { count: 40 })));
  expect(bed.container.querySelectorAll('li').length).toBeGreaterThan(50);
  await user.click(screen.getByText(word('draft.accept.all', { count: 600 })));
  expect(pane.state().drafts?.decisions.size).toBe(600);
});
