import { screen, within } from '@testing-library/react';
import { paneBed, report } from './bed';

test('the header says which table is shown and how many indicators it has', async () => {
  const { word } = await paneBed();
  expect(await screen.findByText(word('pane.summary', { count: 4, address: 'A1:D5' }))).toBeTruthy();
  expect(screen.getByRole('option', { name: '績效' })).toHaveProperty('selected', true);
});

test('the overview counts indicators by status, worst first, without what is to be confirmed', async () => {
  const { word } = await paneBed();
  const counts = await screen.findByRole('list', { name: word('pane.counts') });
  expect(
    within(counts)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['2超越', '1無法評估']);
  expect(screen.getByRole('button', { name: word('pane.to-confirm', { count: 1 }) })).toBeTruthy();
});

test('each indicator has a bar with its rate, and a long bar is cut with a mark', async () => {
  const { container, word } = await paneBed();
  const bars = await screen.findByRole('region', { name: word('pane.bars') });
  expect(within(bars).getByRole('button', { name: /^一、擴大線上申辦 100\.56% 超越/ })).toBeTruthy();
  expect(within(bars).getByRole('button', { name: /^二、增加志工人數 1,161\.06% 大幅超越/ })).toBeTruthy();
  expect(container.querySelectorAll('[data-mark="cut"]')).toHaveLength(1);
});

test('choosing a bar shows the opened indicator', async () => {
  const { user, word } = await paneBed();
  await user.click(await screen.findByRole('button', { name: /^三、提升採購品質/ }));
  expect(screen.getByRole('tab', { name: word('pane.tab.indicators'), selected: true })).toBeTruthy();
  expect(await screen.findByText(/9 ÷ 11 ÷ 80% = 102\.27%/)).toBeTruthy();
});

test('the first run is told in three lines, which can be put away', async () => {
  const { user, word } = await paneBed({ firstRun: true });
  expect(await screen.findByText(word('pane.first.writes'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: word('pane.close') }));
  expect(screen.queryByText(word('pane.first.writes'))).toBeNull();
});

test('another sheet is chosen in the header', async () => {
  const english = [
    ['Goal', 'Indicator', 'Target', 'Actual'],
    ['Parks', 'Trees planted', '200 trees', '210 trees'],
  ];
  const { user, word, settled } = await paneBed({ sheets: { 績效: report, Parks: english } });
  await user.selectOptions(screen.getByRole('combobox', { name: word('pane.picker') }), 'Parks');
  await settled();
  expect(await screen.findByText(word('pane.summary', { count: 1, address: 'A1:D2' }))).toBeTruthy();
});

test('two tables on one sheet are offered by their addresses', async () => {
  const headings = ['施政目標', '工作指標', '目標值', '辦理情形'];
  const sheets = { 績效: [...report, [], ['其他計畫'], headings, ...report.slice(1, 2)] };
  const { user, word, settled, pane } = await paneBed({ sheets });
  expect(pane.state().view?.tables).toHaveLength(2);
  const picker = screen.getByRole('combobox', { name: word('pane.picker') });
  await user.selectOptions(picker, '1');
  await settled();
  expect(pane.state().view?.assessments).toHaveLength(1);
  expect(picker).toHaveProperty('value', '1');
});

test('the goals are told on demand, with what their indicators weigh, and lead to these', async () => {
  const weighted = [
    ['年度績效目標', '衡量指標', '權重', '原定目標值', '實際值'],
    ['一、便民', '申辦件數', '30', '300件', '342件'],
    ['一、便民', '說明會場次', '30', '10場', '8場'],
    ['二、環境', '植樹株數', '40', '500株', '500株'],
  ];
  const { user, word, pane } = await paneBed({ sheets: { 績效: weighted } });
  const toggle = await screen.findByRole('button', { name: word('pane.goals') });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await user.click(toggle);
  const goal = await screen.findByRole('button', { name: /^一、便民/ });
  expect(goal.textContent).toBe('一、便民 權重 60未達 1 （權重 30） 超越 1 （權重 30） ');
  await user.click(goal);
  expect(pane.state().indicatorFilter).toMatchObject({ goal: '一、便民', kind: null, text: '' });
  expect(screen.getByRole('tab', { name: word('pane.tab.indicators'), selected: true })).toBeTruthy();
});

test('goals of one indicator each are not told again', async () => {
  const { word } = await paneBed();
  await screen.findByRole('list', { name: word('pane.counts') });
  expect(screen.queryByRole('button', { name: word('pane.goals') })).toBeNull();
});
