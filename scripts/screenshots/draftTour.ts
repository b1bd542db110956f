import { openTab, USED_SLIPS, type Tour } from './tour';

export const draftTour: Tour = {
  name: 'draft, decide, write',
  opens: USED_SLIPS,
  async walk(stage, look) {
    const { pane, button } = stage;
    await openTab(stage, 'draft');
    await button('job.draft').waitFor();
    await look('draft-before');
    await button('job.draft').click();
    await button('draft.again').waitFor();
    await look('drafts');
    await button('draft.report').click();
    await pane.getByRole('menuitem').first().waitFor();
    await look('draft-report');
    await stage.page.keyboard.press('Escape');
    await pane.locator('button[aria-controls^="attain-draft-"]').nth(2).click();
    await button('draft.edit').waitFor();
    await look('draft');
    await pane.locator('div[id^="attain-draft-"] p button').first().focus();
    await look('draft-source');
    await button('draft.edit').click();
    const area = pane.locator('textarea').first();
    await area.fill(`${await area.inputValue()} 37`);
    await look('draft-edited');
    await button('pane.cancel').click();
    await button('draft.accept').click();
    await look('draft-accepted');
    await pane.getByRole('button', { name: stage.word('draft.write', { count: 1 }) }).click();
    await button('job.restore').waitFor();
    await look('drafts-written');
  },
};
