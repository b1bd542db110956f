import { assess } from '../../../src/core/achievement/assess';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { readRow, type Row } from '../report/bed/report';

/** What is signed of a row, and why. */
async function verdictOf(row: Row) {
  const { met, status, rate, notes } = assess(await readRow(row), DEFAULT_SCHEME);
  return { met, status, rate, note: notes.at(-1)?.id };
}

const bare = { status: 'not-assessable', rate: null };

describe('several figures in the cell of the result', () => {
  it.each([
    ['each month above the target', '準點率', '99%', '99.94% 99.96% 99.91%', true],
    ['each district below it, and all of them together', '輔導家數', '100家', '20家 30家 40家', false],
  ])('%s: whichever it is', async (_, name, target, actual, met) => {
    const note = `achievement.note.whichever-${met ? 'met' : 'missed'}`;
    expect(await verdictOf({ name, target, actual })).toEqual({ ...bare, met, note });
  });

  it.each([
    ['one month below the target', '準點率', '99%', '99.94% 98.96% 99.91%'],
    ['parts that reach it only together', '輔導家數', '80家', '20家 30家 40家'],
    ['nobody knows which way is better', '甲項作業', '7日', '8日 9日 10日'],
    ['one of them counts something else', '輔導家數', '10家', '20家 30家 40場'],
    ['one of them is only rough', '輔導家數', '10家', '20家 約30家 40家'],
  ])('%s: open', async (_, name, target, actual) => {
    expect((await verdictOf({ name, target, actual })).met).toBeNull();
  });
});

describe('some of the whole that failed', () => {
  it.each([
    ['Targets met', '6 targets', 'missed five of six', '1', false],
    ['Targets met', '6 targets', 'failed to meet two of the six', '4', false],
    ['達成指標數', '6項', '6項中有5項未達成', '1', false],
  ])('%s, %s: %s', async (name, target, actual, value, met) => {
    const read = await readRow({ name, target, actual });
    expect(read.actual?.quantity.value.toString()).toBe(value);
    expect(assess(read, DEFAULT_SCHEME).met).toBe(met);
  });

  it.each([
    ['another whole than the target', 'Targets met', '8 targets', 'missed five of six'],
    ['an indicator of what fails', 'Targets missed', '6 targets', 'missed five of six'],
  ])('%s: not counted the other way round', async (_, name, target, actual) => {
    expect((await readRow({ name, target, actual })).actual?.quantity.value.toString()).not.toBe('1');
  });
});

describe('things that are named one by one', () => {
  const name = '汰換節能設備項目';

  it.each([
    ['as many as were asked for', '4項', '汰換項目包含燈具、冷（暖）氣機、幫浦、變壓器等設施。', true],
    ['fewer', '5項', '汰換項目包含燈具、冷氣機、幫浦等設施。', null],
    ['two joined by 及 may be one thing', '4項', '汰換項目包含燈具、冷氣機、幫浦及馬達等設施。', null],
    ['only planned', '3項', '預計汰換項目包含燈具、冷氣機、幫浦等設施。', null],
    ['things of another list', '3項', '宣導對象包含學校、社區、公司等。', null],
    ['figures of their own', '3項', '汰換項目包含燈具50盞、冷氣機3台、幫浦1台等。', null],
  ])('%s', async (_, target, told, met) => {
    expect((await verdictOf({ name, target, told })).met).toBe(met);
  });
});

describe('progress without a plan', () => {
  const name = '計畫累計進度';

  it('is behind where the report says so', async () => {
    const row = { name, actual: '實際進度94.19%', told: '實際進度94.19%，較預計進度落後0.15個百分點' };
    expect(await verdictOf(row)).toEqual({ ...bare, met: false, note: 'achievement.note.behind' });
  });

  it('is ahead where the report says so', async () => {
    const row = { name, actual: '56.27%', told: '實際施工進度達56.27%，進度超前4.24%' };
    expect(await verdictOf(row)).toEqual({ ...bare, met: true, note: 'achievement.note.ahead' });
  });

  it.each([
    ['the lead is of another figure', '50%', '實際進度94.19%，較預計進度落後0.15個百分點'],
    ['two works differ', '50%', '甲案實際進度50%，超前2%。乙案實際進度50%，落後3%。'],
    ['nothing is said', '50%', '實際進度50%'],
  ])('%s: open', async (_, actual, told) => {
    expect((await verdictOf({ name, actual, told })).met).toBeNull();
  });
});

describe('a rough result with the rate of it', () => {
  const row = { name: '進用人數', target: '7萬3000人', actual: '已進用逾7萬人' };

  it.each([
    ['less than all', '已進用逾7萬人，進用比率達97%', false, 'achievement.note.told-share-missed'],
    ['a rate of something else', '已進用逾7萬人，滿意比率達97%', null, 'achievement.note.interval-undecided'],
    [
      'a rate that the figure does not bear',
      '已進用逾7萬人，進用比率達60%',
      null,
      'achievement.note.interval-undecided',
    ],
    ['a rate that was rounded', '已進用逾7萬人，進用比率達100%', null, 'achievement.note.interval-undecided'],
  ])('%s', async (_, told, met, note) => {
    expect(await verdictOf({ ...row, told })).toMatchObject({ met, note });
  });
});
