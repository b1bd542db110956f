import { quantitiesIn } from './bed/notation';

describe('numbers in figures', () => {
  it.each([
    ['600,000 件', '600000件'],
    ['６００，０００件', '600000件'],
    ['1,061%', '1061%'],
    ['60％ 60﹪ 60 %', '60% 60% 60%'],
    ['60 次', '60次'],
    ['60次', '60次'],
    ['0件', '0件'],
    ['0.0%', '0%'],
    ['479.60%', '479.6%'],
    ['-3.2%', '-3.2%'],
    ['成長率為－3.2%', '-3.2%'],
    ['負3.2%', '-3.2%'],
    ['負成長3.2%', '-3.2%'],
    ['甲-3件', '3件'],
    ['1億', '100000000'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('mixed and Chinese numerals', () => {
  it.each([
    ['3萬2,150戶', '32150戶'],
    ['5萬0,012戶', '50012戶'],
    ['1億2,500萬300度', '125000300度'],
    ['1 萬 2,000 人', '12000人'],
    ['3萬5千人', '35000人'],
    ['三萬五人', '35000人'],
    ['二千三百零五人', '2305人'],
    ['二千三人', '2300人'],
    ['一百二十人次', '120人次'],
    ['十二項', '12項'],
    ['三十五人', '35人'],
    ['廿四件、卅場', '24件 30場次'],
    ['二〇五件', '205件'],
    ['兩場次', '2場次'],
    ['壹佰萬元', '1000000元'],
    ['貳仟參佰元', '2300元'],
    ['七萬九三一件', '70931件'],
    ['三點五公里', '3.5公里'],
    ['一次', '1次'],
    ['召開一次', '1次'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('shares in words', () => {
  it.each([
    ['百分之六十', '60%'],
    ['百分之60.5', '60.5%'],
    ['百分之百', '100%'],
    ['百分百', '100%'],
    ['八成', '80%'],
    ['3成5', '35%'],
    ['一成二', '12%'],
    ['七成半', '75%'],
    ['半數', '50%'],
    ['三成立案', ''],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('money and scale', () => {
  it.each([
    ['5,000元', '5000元'],
    ['1,200千元', '1200千元'],
    ['25萬元', '250000元'],
    ['994 百萬元', '994百萬元'],
    ['1.5億元', '150000000元'],
    ['5億2,300萬元', '523000000元'],
    ['新臺幣5億元', '500000000元'],
    ['NT$5,000', '5000元'],
    ['NTD5,000', '5000元'],
    ['US$5 million', '5000000美元'],
    ['900 thousand visitors', '900000visitors'],
    ['12公里350公尺', '12公里 350公尺'],
    ['3公噸20公斤', '3公噸 20公斤'],
    ['5GW、200 MW、300kW', '5GW 200MW 300kW'],
    ['13.8微克/立方公尺', '13.8微克/立方公尺'],
    ['3件/年', '3件/年'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('English', () => {
  it.each([
    ['sixty-two days', '62日'],
    ['six sessions', '6場次'],
    ['35 performance measures', '35measures'],
    ['1,173 permits decided', '1173permits'],
    ['5 percentage points', '5百分點'],
    ['5 per cent', '5%'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('a percentage is not a percentage point', () => {
  it.each([
    ['提高 5%', '5%'],
    ['提高 5 個百分點', '5百分點'],
    ['提升0.5個百分點', '0.5百分點'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('several figures in one sentence', () => {
  it('are found in order, each with its unit', () => {
    expect(quantitiesIn('99年共查獲480件，100年查獲532件、65人，增加10.83%。')).toBe(
      '480件 532件 65人 10.83%',
    );
  });

  it('are quoted without what follows them', () => {
    expect(quantitiesIn('受理申請1,200件次，核定95件(占7.9%)')).toBe('1200件 95件 7.9%');
  });
});
