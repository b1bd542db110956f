import type { Indicator } from '../../../src/core/report/indicator';
import { readRow, type Row } from './bed/report';

/** The house form with what was done and what was reached. */
const told = (progress: string, result: string, standard = '年度累計數。', target = '1,000 人次'): string =>
  `一、衡量標準：${standard}二、辦理情形：${progress}三、年度目標值及達成度：` +
  `(一)年度目標值：${target}。(二)達成度：${result}。四、效益：良好。`;

/** The actual with its source, or the gap that says why there is none. */
function actualOf({ actual, gaps }: Indicator): string {
  if (!actual) return gaps.map(({ id }) => id).join(' ');
  const { quantity, source } = actual;
  return `${source} ${quantity.value.toDecimalPlaces(4).toString()}${quantity.unit.name}`;
}

const read = async (row: Row): Promise<string> => actualOf(await readRow(row));

describe('where the actual comes from', () => {
  it.each<[string, Row, string]>([
    [
      'its column, before anything that is told',
      { target: '1,000人次', actual: '1,200人次', told: told('累計 1,100 人次。', '1,150 人次') },
      'column 1200人次',
    ],
    [
      'its column, in the scale of the unit column',
      { target: '500萬元', unit: '萬元', actual: 520 },
      'column 520萬元',
    ],
    [
      '達成度',
      { target: '1,000人次', told: told('累計 1,100 人次。', '1,150 人次，達成率115%') },
      'achievement 1150人次',
    ],
    [
      '達成度 in another unit than the target',
      { target: '1,000件', told: told('累計受理。', '1,150 人，達成率115%', '件數。', '1,000 件') },
      'achievement 1150人',
    ],
    [
      '辦理情形, where 達成度 repeats the target',
      { target: '達1,000人次以上', told: told('累計達 1,100 人次。', '1,000人次以上，達成率100%') },
      'progress 1100人次',
    ],
    [
      '辦理情形, where 達成度 holds the rate',
      { target: '1,000人次', told: told('累計達 1,100 人次。', '110%') },
      'progress 1100人次',
    ],
    ['prose', { target: '1,000人次', told: '本年度辦理多項活動，累計達 1,100 人次。' }, 'narrative 1100人次'],
    ['nothing', { target: '1,000人次', told: '本年度辦理多項活動。' }, 'gap.actual-missing'],
    ['an empty row', { target: '1,000人次' }, 'gap.actual-missing'],
    [
      'a repeated target, and nothing else',
      { target: '達1,000人次以上', told: told('辦理多項活動。', '1,000人次以上，達成率100%') },
      'gap.actual-restates-target',
    ],
    [
      'a rate, and nothing else',
      { target: '1,000人次', told: told('辦理多項活動。', '110%') },
      'gap.actual-holds-rate',
    ],
    [
      'a share above 100 %',
      { target: '80%', told: told('辦理審查。', '102%', '核准率。', '80%') },
      'gap.actual-holds-rate',
    ],
    [
      'figures that the standard divides and nobody gives',
      { target: '80%', told: '一、衡量標準：核准件數÷申請件數×100%。二、辦理情形：辦理審查。' },
      'gap.operands-missing',
    ],
  ])('%s', async (_, row, actual) => {
    expect(await read(row)).toBe(actual);
  });

  it('is asked where two figures have the same to say for them', async () => {
    const indicator = await readRow({ target: '30場', told: '甲中心辦理 12 場，乙中心辦理 15 場。' });
    expect(indicator.actual).toBeNull();
    expect(indicator.undecided.map(({ evidence }) => evidence.quote)).toEqual(['12 場', '15 場']);
    expect(indicator.gaps.map(({ id }) => id)).toEqual(['gap.actual-undecided']);
  });

  it('is quoted from its own cell', async () => {
    const { actual } = await readRow({ target: '1,000人次', told: told('累計。', '<b>１，１５０</b> 人次') });
    expect(actual?.evidence).toMatchObject({ cell: { row: 2, column: 10 }, quote: '１，１５０</b> 人次' });
  });
});

describe('a coded level', () => {
  const standard = '0 代表「未訂定」、1 代表「已訂定」、2 代表「已實施」。';

  it('is answered with a code', async () => {
    const indicator = await readRow({ target: 2, told: told('訂定計畫。', '2', standard, '2') });
    expect(indicator).toMatchObject({ measure: 'level', direction: { way: 'none' } });
    expect([...indicator.legend]).toEqual([
      ['0', '未訂定'],
      ['1', '已訂定'],
      ['2', '已實施'],
    ]);
    expect(actualOf(indicator)).toBe('achievement 2');
  });

  it('is not answered with a percentage', async () => {
    expect(await read({ target: 2, told: told('訂定計畫。', '100%', standard, '2') })).toBe(
      'gap.level-as-percent',
    );
  });
});

describe('a date', () => {
  it.each<[string, Row, string]>([
    ['in its column', { target: '100年12月31日前完工', actual: '100年11月25日' }, 'column 15303date'],
    [
      'as a cell with a date',
      { target: '100年12月31日前完工', actual: { value: 40872, numberFormat: 'yyyy/m/d' } },
      'column 15303date',
    ],
    [
      'among words',
      { target: '100年12月31日前完工', actual: '原定12月完工，已於100年11月25日竣工' },
      'column 15303date',
    ],
    [
      'in prose',
      { target: '100年12月31日前完工', told: '工程於100年11月25日完工啟用。' },
      'narrative 15303date',
    ],
    ['as progress', { target: '100年12月31日前完工', told: '施工進度達 72%。' }, 'narrative 72%'],
    [
      'that only began',
      { target: '100年12月31日前完工', told: '工程於99年10月3日開工。' },
      'gap.actual-missing',
    ],
    [
      'that is only planned',
      { target: '100年12月31日前完工', told: '預定100年12月25日完工。' },
      'gap.actual-missing',
    ],
  ])('%s', async (_, row, actual) => {
    expect(await read(row)).toBe(actual);
  });

  it('may be the target of a cell', async () => {
    const { target, measure } = await readRow({
      target: { value: 40908, numberFormat: 'yyyy/m/d' },
      actual: '100年11月25日',
    });
    expect(measure).toBe('milestone');
    expect(target?.value).toMatchObject({ due: '2011-12-31', comparator: '<=' });
  });
});

describe('further conditions', () => {
  it('of the target are answered where the result stands', async () => {
    const { conditions } = await readRow({
      target: '達60次以上，並獲3國以上回應',
      actual: '84次，獲4國回應',
    });
    expect(conditions.map(({ actual }) => actual?.evidence.quote)).toEqual(['4國']);
  });

  it('of the standard are answered in what was done', async () => {
    const { conditions } = await readRow({
      target: '60次以上',
      told: told('洽談達84次，獲4國回應。', '60次以上', '達60次以上，並獲3國以上回應。', '60次以上'),
    });
    expect(
      conditions.map(({ target, actual }) => `${target.evidence.quote} ${actual?.evidence.quote ?? '?'}`),
    ).toEqual(['3國 4國']);
  });

  it('may stay without an answer', async () => {
    const { conditions } = await readRow({ target: '達60次以上，並獲3國以上回應', actual: '84次' });
    expect(conditions.map(({ actual }) => actual)).toEqual([null]);
  });

  const answers = async (row: Row): Promise<readonly string[]> =>
    (await readRow(row)).conditions.map(
      ({ target, actual }) => `${target.evidence.quote} ${actual?.evidence.quote ?? '?'}`,
    );

  it('are other things to be counted, listed without another word', async () => {
    const target = '辦理徵才活動15場次，媒合就業800人';
    expect(await answers({ target, actual: '17場次、764人' })).toEqual(['800人 764人']);
    expect(await answers({ target, actual: '17場次', told: '媒合就業 764 人。' })).toEqual(['800人 764 人']);
    // Of several figures of prose nobody can say which it is.
    const told = '求職登記 2,306 人，媒合就業 764 人。';
    expect(await answers({ target, actual: '17場次', told })).toEqual(['800人 ?']);
  });

  it.each(['辦理研習12場，每場30人', '補助5案，經費300萬元', '辦理12場（含線上3場）', '訓練60人，共5班'])(
    'are none in %s',
    async (target) => {
      expect(await answers({ target, actual: '12場、25人' })).toEqual([]);
    },
  );

  it('stay unanswered where the cell of results has nothing in their unit', async () => {
    const { conditions } = await readRow({ target: '辦理研習10場，培訓300人次', actual: '12場' });
    expect(conditions.map(({ actual }) => actual)).toEqual([null]);
  });
});
