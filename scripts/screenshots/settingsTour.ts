import { USED_SLIPS, type Tour } from './tour';

export const settingsTour: Tour = {
  name: 'settings and columns',
  opens: USED_SLIPS,
  async walk({ pane, word, button }, look) {
    await button('pane.settings.open').click();
    await pane.getByLabel(word('pane.scheme.decimals')).waitFor();
    await look('rating-rules');
    await pane.getByLabel(word('pane.scheme.decimals')).fill('99');
    await look('rating-rules-refused');
    await pane.getByRole('button', { name: word('pane.scheme.export') }).scrollIntoViewIfNeeded();
    await look('rating-rules-end');
    await pane.getByRole('tab', { name: word('pane.personal.title') }).click();
    await pane.getByRole('switch').waitFor();
    await look('preferences');
    await button('pane.back').click();
    await button('pane.columns.title').click();
    const target = pane.getByLabel(word('role.target'));
    await target.waitFor();
    await look('columns');
    await target.selectOption({ index: 0 });
    await button('pane.apply').click();
    await pane.getByRole('alert').getByText(/\S/).waitFor();
    await look('columns-refused');
  },
};
