import { readRow, type Row } from './bed/report';

/** `5場次 «國內3場、國外2場»` */
async function actualOf(row: Row): Promise<string> {
  const { actual } = await readRow(row);
  return actual
    ? `${actual.quantity.value.toString()}${actual.quantity.unit.name} «${actual.evidence.quote}»`
    : 'none';
}

describe('parts that exclude each other', () => {
  it.each([
    ['5場', '國內3場、國外2場', '5場次 «國內3場、國外2場»'],
    ['5場', '國內 3 場及國外 2 場', '5場次 «國內 3 場及國外 2 場»'],
    ['5場', '國內講習3場、國外講習2場', '5場次 «國內講習3場、國外講習2場»'],
    ['1,200人', '男性650人、女性610人', '1260人 «男性650人、女性610人»'],
    ['40場', '北區10場、中區12場及南區20場', '42場次 «北區10場、中區12場及南區20場»'],
    ['20場', '臺北10場，高雄12場', '22場次 «臺北10場，高雄12場»'],
    ['5 sessions', '3 domestic and 2 overseas sessions', '5場次 «3 domestic and 2 overseas sessions»'],
    ['20 events', '12 online events, 9 in-person events', '21場次 «12 online events, 9 in-person events»'],
  ])('answer the one target %s together: %s', async (target, actual, read) => {
    expect(await actualOf({ name: '辦理成果', target, actual })).toBe(read);
    expect(await actualOf({ name: '辦理成果', target, told: `本年度成果為 ${actual}。` })).toBe(read);
  });

  it('stand in the field of the result, with a rate behind them', async () => {
    const told =
      '二、辦理情形：辦理講習。三、年度目標值及達成度：(一)年度目標值：5場。(二)達成度：國內3場、國外2場，達成率100%。';
    expect(await actualOf({ name: '講習', target: '5場', told })).toBe('5場次 «國內3場、國外2場»');
  });
});

describe('figures are not added', () => {
  it.each([
    ['where a total is stated', '講習', '5場', '國內3場、國外2場，共5場', '5場次 «5場»'],
    ['that only divide a total', '講習', '5場', '5場(國內3場、國外2場)', '5場次 «5場»'],
    ['that overlap', '核定件數', '80件', '申請120件、核定95件', '95件 «95件»'],
    ['of which one is a part of the other', '講習', '3場', '國內3場，其中國外2場', '3場次 «3場»'],
    ['where the name asks for one', '國外講習場次', '2場', '國內3場、國外2場', '2場次 «2場»'],
    ['of several years', '講習', '2場', '99年國內3場、100年國內2場', '2場次 «2場»'],
    ['that are the target', '講習', '9場', '目標國內3場、國外2場，完成7場', '7場次 «7場»'],
    ['of other units', '講習', '3場', '國內3場、國外2件', '3場次 «3場»'],
  ])('%s', async (_, name, target, actual, read) => {
    expect(await actualOf({ name, target, actual })).toBe(read);
  });
});

describe('figures that nothing adds up or tells apart are asked about', () => {
  it.each([
    ['against a target in parts', '講習', '國內3場、國外2場', '國內4場、國外5場'],
    ['of which one is rough', '講習', '3場', '國內3場、國外約2場'],
    ['of the same part', '講習', '3場', '國內3場、國內2場'],
    ['that are shares', '滿意度', '80%', '國內90%、國外85%'],
  ])('%s', async (_, name, target, actual) => {
    const indicator = await readRow({ name, target, actual });
    expect(indicator.actual).toBeNull();
    expect(indicator.undecided.length).toBeGreaterThan(1);
  });
});
