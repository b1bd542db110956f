import { finished } from '../../../../src/core/sheet/stepwise';
import { pairYears } from '../../../../src/core/validation/lastYear/pairYears';
import type { YearRow } from '../../../../src/core/validation/lastYear/lastYear';
import { fileOf, sheetOf, type TestRow } from '../bed/rows';
import { startCounting } from '../../../support/steps';

const counter = startCounting();
afterAll(() => counter.end());

const paired = (now: readonly TestRow[], last: readonly TestRow[]) => {
  const pairing = finished(pairYears([fileOf(sheetOf({ rows: now }))], [fileOf(sheetOf({ rows: last }))]));
  const names = (rows: readonly YearRow[]): string[] => rows.map(({ reading }) => reading.indicator.name);
  return {
    pairs: pairing.pairs.map(({ now: own, last: other, by }) => [
      own.reading.indicator.number,
      other.reading.indicator.number,
      by,
    ]),
    splits: pairing.splits.map((split) => [names(split.now), names(split.last)]),
    unclear: [names(pairing.unclear.now), names(pairing.unclear.last)],
    fresh: names(pairing.fresh),
    dropped: names(pairing.dropped),
  };
};
const row = (indicator: string, target = '50 件', goal = '目標'): TestRow => ({ indicator, target, goal });

describe('pairing the indicators of two years', () => {
  it('goes by names, however they are ordered and numbered', () => {
    const { pairs, fresh, dropped } = paired(
      [row('(一)河川巡查件數'), row('(二)100年度訓練人次', '90 人次'), row('(三)新設據點', '3 處')],
      [row('1. 99年度訓練人次', '80 人次'), row('2. 河川巡查件數'), row('3. 停辦活動', '2 場次')],
    );
    expect(pairs).toEqual([
      [1, 2, 'name'],
      [2, 1, 'name'],
    ]);
    expect([fresh, dropped]).toEqual([['(三)新設據點'], ['3. 停辦活動']]);
  });

  it('tells indicators of one name apart by goal, then by unit', () => {
    const now = [row('訓練', '5 場次', '甲'), row('訓練', '90 人次', '甲'), row('訓練', '7 場次', '乙')];
    const last = [row('訓練', '6 場次', '乙'), row('訓練', '80 人次', '甲'), row('訓練', '4 場次', '甲')];
    expect(paired(now, last).pairs).toEqual(
      expect.arrayContaining([
        [1, 3, 'name'],
        [2, 2, 'name'],
        [3, 1, 'name'],
      ]),
    );
  });

  it('pairs nothing that stands twice and differs in nothing', () => {
    const { pairs, unclear, fresh, dropped } = paired([row('訓練'), row('訓練')], [row('訓練')]);
    expect([pairs, fresh, dropped]).toEqual([[], [], []]);
    expect(unclear).toEqual([['訓練', '訓練'], ['訓練']]);
  });

  it('puts merged and split indicators aside', () => {
    const whole = row('住宅及商業申辦件數');
    const parts = [row('住宅申辦件數'), row('商業申辦件數')];
    expect(paired([whole], parts)).toMatchObject({
      pairs: [],
      splits: [[['住宅及商業申辦件數'], ['住宅申辦件數', '商業申辦件數']]],
      dropped: [],
    });
    expect(paired(parts, [whole])).toMatchObject({
      pairs: [],
      splits: [[['住宅申辦件數', '商業申辦件數'], ['住宅及商業申辦件數']]],
      fresh: [],
    });
  });

  it('pairs a renamed indicator when only one is like it', () => {
    expect(paired([row('環境部河川巡查件數')], [row('環保署河川巡查件數')]).pairs).toEqual([
      [1, 1, 'likeness'],
    ]);
  });

  it.each([
    ['sisters', '男性就業率', '女性就業率'],
    ['other figures', '24小時到院率', '48小時到院率'],
    ['nothing in common', '植樹株數', '借閱冊數'],
  ])('does not pair %s', (_, now, last) => {
    expect(paired([row(now, '5%')], [row(last, '5%')])).toMatchObject({
      pairs: [],
      fresh: [now],
      dropped: [last],
    });
  });

  it('does not pair a count with its share', () => {
    expect(paired([row('如期辦結申請案件率', '90%')], [row('如期辦結申請案件', '90 件')]).pairs).toEqual([]);
  });

  it('leaves rows without a name out', () => {
    const { pairs, fresh } = paired([row('', '5 件', ''), row('河川巡查件數')], [row('河川巡查件數')]);
    expect(pairs).toEqual([[2, 1, 'name']]);
    expect(fresh).toEqual([]);
  });

  it('does not compare thousands of rows with all others', async () => {
    const many = (word: string): TestRow[] =>
      Array.from({ length: 3_000 }, (_, index) =>
        row(`${word}第${String.fromCharCode(0x4e00 + index)}區申辦件數`),
      );
    const [now, last] = [fileOf(sheetOf({ rows: many('甲部') })), fileOf(sheetOf({ rows: many('乙部') }))];
    const steps = await counter.count(() => finished(pairYears([now], [last])));
    expect(steps).toBeLessThan(3_000 * 3_000);
  });
});
