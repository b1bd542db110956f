import { areSisters } from '../../../../src/core/validation/lastYear/likeness';
import { indicatorName } from '../../../../src/core/validation/lastYear/names';

describe('the name of an indicator', () => {
  it.each([
    ['(一)受理件數', '1'],
    ['（二） 受理件數', '2'],
    ['三、受理件數', '3'],
    ['1.受理件數', '1'],
    ['1-2 受理件數', '1-2'],
    ['1-2受理件數', '1-2'],
    ['2.3.1 受理件數', '2-3-1'],
    ['指標四：受理件數', '4'],
    ['衡量指標2：受理件數', '2'],
    ['受理件數', null],
  ])('%s is numbered %s, whatever the way of numbering', (text, number) => {
    expect(indicatorName(text.normalize('NFKC'))).toMatchObject({ key: '受理件數', number });
  });

  it.each([
    '100年度受理件數',
    '民國 99 年受理件數',
    '2011年受理件數',
    '本年度受理件數',
    '受理件數(件)',
    '受理件數(單位：件)',
    '受理之件數',
    '受理 件數。',
  ])('%s is called 受理件數', (text) => {
    expect(indicatorName(text.normalize('NFKC')).key).toBe('受理件數');
  });

  it('keeps figures that are no numbering', () => {
    expect(indicatorName('24小時到院率')).toMatchObject({ key: '24小時到院率', marks: '24', number: null });
    expect(indicatorName('PM2.5年平均濃度').marks).toBe('pm2.5');
    expect(indicatorName('30年以上老屋補強').key).toBe('30年以上老屋補強');
  });

  it('keeps what brackets tell apart', () => {
    expect(indicatorName('訓練時數(實體)').key).not.toBe(indicatorName('訓練時數(數位)').key);
  });

  it('reads English names', () => {
    expect(indicatorName('KPI 2: Permits issued in 2023').key).toBe(
      indicatorName('3. Permits issued in FY2024').key,
    );
  });

  it('keeps a name that is nothing but a year', () => {
    expect(indicatorName('100年').key).not.toBe('100年度目標');
  });
});

describe('sisters', () => {
  it.each([
    ['男性就業率', '女性就業率'],
    ['訓練人次', '訓練場次'],
    ['國內旅遊人數', '國外旅遊人數'],
  ])('%s and %s are two indicators', (a, b) => {
    expect(areSisters(a, b)).toBe(true);
  });

  it.each([
    ['環保署巡查件數', '環境部巡查件數'],
    ['服務長者人次', '服務人次'],
    ['受理民眾申辦案件數', '線上受理案件數'],
  ])('%s and %s can be one', (a, b) => {
    expect(areSisters(a, b)).toBe(false);
  });
});
