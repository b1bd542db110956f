import { cellName } from '../../../../src/core/sheet/address';
import type { ChangePlan } from '../../../../src/core/sheet/changePlan';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import { planFixes } from '../../../../src/core/validation/engine/fixes';
import { sheetOf } from '../bed/rows';
import { allFindings } from '../bed/run';

/** A narrative that a page cut in two, with the tags of the page that it was copied from. */
const sheet = sheetOf({
  rows: [
    {
      target: '100 場',
      narrative: '<p>一、衡量標準：場次。</p> <p>二、辦理情形：辦理講座，</p>',
      continued: ['<p>並巡迴各鄉鎮。</p> <p>三、達成度：120 場。</p>'],
    },
  ],
});

const found = (rule: string): readonly Finding[] =>
  allFindings(sheet).filter((finding) => finding.rule === rule && finding.fix);

const written = ({ cells }: ChangePlan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    cells.map(({ cell, after }) => [cellName(cell), after.kind === 'value' ? after.value : null]),
  );

const tags = found('markup-in-cell');
const cut = found('page-break-fragment');

describe('mending several findings at once', () => {
  it('moves a text that a page cut, whole', () => {
    const [first, second] = Object.keys(written(planFixes(sheet, cut)));
    const after = written(planFixes(sheet, cut));
    expect([tags.length, cut.length, second && after[second]]).toEqual([2, 1, null]);
    expect(String(first && after[first])).toMatch(/辦理講座，.*並巡迴各鄉鎮。.*120 場/s);
  });

  it('leaves a move for the next round where a text of it is mended already, so that nothing stands twice', () => {
    expect(written(planFixes(sheet, [...tags, ...cut]))).toEqual(written(planFixes(sheet, tags)));
  });

  it('mends no tags in a text that is moved', () => {
    const both = written(planFixes(sheet, [...cut, ...tags]));
    expect(Object.values(both)).toContain(null);
    expect(JSON.stringify(both).match(/並巡迴各鄉鎮/g)).toHaveLength(1);
  });

  it('makes the same edit once, whoever asks for it', () => {
    expect(written(planFixes(sheet, [...tags, ...tags]))).toEqual(written(planFixes(sheet, tags)));
  });
});
