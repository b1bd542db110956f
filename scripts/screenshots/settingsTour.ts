import { USED_SLIPS, type Tour } from './tour';

export const settingsTour: Tour = {
  name: 'settings',
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
    await pane.getByRole('switch').first().waitFor();
    await look('preferences');
    await button('pane.help').click();
    await pane.getByText(word('help.news'), { exact: true }).waitFor();
    await look('help');
  },
};
