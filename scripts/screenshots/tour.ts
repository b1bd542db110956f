import type { Stage, StageOptions } from './stage';

/** Called in each state, once nothing moves any more. */
export type Look = (state: string) => Promise<void>;

/** States of the pane that follow one from the other. */
export interface Tour {
  readonly name: string;
  readonly opens: Pick<StageOptions, 'used' | 'workbook'>;
  readonly walk: (stage: Stage, look: Look) => Promise<void>;
}

export const USED_SLIPS = { used: true, workbook: 'slips' } as const;

/** Shows one of the four tabs. */
export async function openTab(
  { pane, word }: Stage,
  tab: 'overview' | 'indicators' | 'findings' | 'draft',
): Promise<void> {
  await pane.getByRole('tab', { name: word(`pane.tab.${tab}`) }).click();
}

/** Fills the first sheet, and has the pane read it. */
export async function fillSheet(
  { page, button, pane }: Stage,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await page.evaluate(async (values) => {
    const [sheet = ''] = window.workbench?.sheetNames() ?? [];
    await window.workbench?.fill(sheet, values);
  }, rows);
  await button('pane.reread').click();
  await pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
}
