import type { Stage } from './stage';
import { fillSheet, openTab, USED_SLIPS, type Tour } from './tour';

export const findingsTour: Tour = {
  name: 'validate, accept, mend',
  opens: USED_SLIPS,
  async walk(stage, look) {
    const { pane, word, button } = stage;
    await openTab(stage, 'findings');
    await button('job.validate').waitFor();
    await look('findings-before');
    await button('job.validate').click();
    await button('review.next').waitFor();
    await look('findings');
    await button('review.next').click();
    await button('review.accept').waitFor();
    await look('finding');
    const why = pane.getByRole('button', { name: word('review.why') });
    await why.first().click();
    await pane.getByText(word('review.why.mend')).waitFor();
    await look('finding-why');
    await why.first().click();
    await button('review.accept').click();
    await button('review.accept.do').click();
    await pane.getByText(word('review.accept.empty')).waitFor();
    await look('finding-accept');
    await pane.getByLabel(word('review.accept.reason')).fill('115.1.5 ok');
    await button('review.accept.do').click();
    await button('review.accepted', { count: 1 }).click();
    await look('finding-accepted');
    // The notes on form are said with their count.
    const [formatting = ''] = word('review.formatting', { count: 0 }).split(/[（(]/);
    await pane.getByRole('button', { name: formatting }).click();
    await look('findings-formatting');
    await button('review.rule.menu', { rule: word('markup-in-cell') }).click();
    await pane.getByRole('menuitemradio').first().waitFor();
    await look('rule-menu');
    await pane.getByRole('menuitemradio', { name: word('review.rule.off'), exact: true }).click();
    await button('review.off', { count: 1 }).click();
    await button('review.off.on.rule', { rule: word('markup-in-cell') }).waitFor();
    await look('rules-off');
    await button('review.export').click();
    await look('export-menu');
    await pane.getByRole('menu').press('Escape');
    await button('review.off.on.rule', { rule: word('markup-in-cell') }).click();
    // What is mendable is said with its count.
    const mend = word('review.mend.all', { count: 0 }).replace(/0.*/, '');
    await pane.getByRole('button', { name: new RegExp(`^${mend}\\d.*${word('markup-in-cell')}`) }).click();
    await look('mend-preview');
    await pane.getByRole('button', { name: mendCells(stage) }).click();
    await button('job.restore').waitFor();
    await look('findings-mended');
    await button('job.restore').click();
    await pane.getByText(rechecked(stage)).first().waitFor();
    await look('findings-restored');
    await pane
      .getByRole('group', { name: word('review.filter') })
      .getByRole('button')
      .last()
      .click();
    await look('findings-filtered');
  },
};

/** How the button begins that mends what its preview shows. */
function mendCells({ word }: Stage): RegExp {
  return patternOf(word('review.mend.cells', { count: 88 }), 88);
}

/** That the sheet was put back, with how many findings there were before and are now. */
function rechecked({ word }: Stage): RegExp {
  const said = [word('pane.done.restored', { count: 88 }), word('review.change', { before: 88, count: 88 })];
  return patternOf(said.join(' · '), 88);
}

const patternOf = (words: string, number: number): RegExp =>
  new RegExp(words.replaceAll(String(number), String.raw`\d+`));

export const nothingFoundTour: Tour = {
  name: 'a report without slips',
  opens: { used: true, workbook: 'empty' },
  async walk(stage, look) {
    const { pane, word, button } = stage;
    await fillSheet(stage, [
      ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
      [
        '一、擴大線上申辦',
        '線上申辦件數',
        '600,000 件',
        '一、衡量標準：年度線上申辦件數。二、辦理情形：推廣線上申辦。三、年度目標值及達成度：(一)年度目標值：600,000 件。(二)達成度：603,349 件，達成率 100.56%，符合並超越年度目標值。',
      ],
    ]);
    await openTab(stage, 'findings');
    await button('job.validate').click();
    await pane.getByText(word('review.clean')).first().waitFor();
    await look('nothing-found');
  },
};
