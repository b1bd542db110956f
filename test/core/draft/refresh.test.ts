import fc from 'fast-check';
import { sheetOf, type TestRow } from '../validation/bed/rows';
import { applied, draftsOf, findingsOf, untraced } from './bed/drafted';
import { runs } from '../../support/runs';

const HEAD = '<p>一、衡量標準：年度辦理量。</p> <p>二、辦理情形：辦理說明會，　分三梯次。</p>';
const TAIL = '</p>\t<p>四、效益：便利民眾（含偏鄉），&nbsp;節省往返。</p>';

const figure = fc.integer({ min: 1, max: 9_000_000 });
const grouped = (value: number): string => value.toLocaleString('en-US');

/** A row in the house form whose result may be restated, whose rate and phrase may be anything. */
const written = fc
  .record({
    target: figure,
    actual: figure,
    rate: fc.option(fc.integer({ min: 1, max: 400_000 }).map((value) => String(value / 100))),
    phrase: fc.constantFrom(
      '符合年度目標值',
      '符合並超越年度目標值',
      '符合並大幅超前年度目標值',
      '未達年度目標值',
    ),
    own: fc.constantFrom('', '，第 3 季即提前啟用'),
    inColumn: fc.boolean(),
    told: fc.option(figure),
  })
  .map(({ target, actual, rate, phrase, own, inColumn, told }): TestRow => {
    const said = inColumn && told !== null ? told : actual;
    const claim = `${grouped(said)} 件${rate === null ? '' : `，達成率 ${rate}%`}${own}，${phrase}`;
    return {
      target: `${grouped(target)} 件`,
      ...(inColumn ? { actual: `${grouped(actual)} 件` } : {}),
      narrative: `${HEAD}<p>三、年度目標值及達成度：(一)年度目標值：${grouped(target)} 件。(二)達成度：${claim}。${TAIL}`,
    };
  });

describe('refreshing what people wrote', () => {
  const rows = fc.array(written, { minLength: 1, maxLength: 5 });

  it('leaves nothing that the numbers contradict, and nothing to do again', () => {
    fc.assert(
      fc.property(rows, (report) => {
        const before = sheetOf({ rows: report });
        const after = applied(before, draftsOf(before, { mode: 'refresh' }).plan);
        const contradicted = [
          'rate-mismatch',
          'rate-missing',
          'rate-in-actual-field',
          'actual-restates-target',
          'actual-disagrees',
          'status-overclaims',
        ];
        const found = findingsOf(after).filter(({ rule }) => contradicted.includes(rule));
        expect(found.map(({ rule, at }) => [rule, at.quote])).toEqual([]);
        expect(draftsOf(after, { mode: 'refresh' }).plan.cells).toEqual([]);
      }),
      runs(80),
    );
  });

  it.each(['refresh', 'rewrite'] as const)('keeps every byte of the other sections (%s)', (mode) => {
    fc.assert(
      fc.property(rows, (report) => {
        for (const { after, before, cells } of draftsOf(sheetOf({ rows: report }), { mode }).rows) {
          expect([after.startsWith(HEAD), after.endsWith(TAIL)]).toEqual([true, true]);
          if (before.includes('第 3 季')) expect(after).toContain('第 3 季即提前啟用');
          for (const cell of cells) expect(untraced({ ...cell, text: cell.after })).toBe('');
        }
      }),
      runs(60),
    );
  });

  it.each([
    ['國內 13 場、國外 12 場', '國內 13 場、國外 12 場，達成率 125.00%，超越目標'],
    ['上半年 12 場，下半年 11 場', '上半年 12 場，下半年 11 場'],
  ])('never puts the sum in the place of one of its parts: %s', (parts, after) => {
    const told = (result: string): string =>
      `${HEAD}<p>三、年度目標值及達成度：(一)年度目標值：20 場。(二)達成度：${result}。${TAIL}`;
    const said = after === parts ? parts : `${parts}，達成率 100%，超越目標`;
    const sheet = sheetOf({ rows: [{ target: '20 場', narrative: told(said) }] });
    const [row] = draftsOf(sheet, { mode: 'refresh' }).rows;
    expect(row?.after).toBe(told(after));
  });
});
