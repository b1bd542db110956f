import { unclearSignIn } from '../../../src/core/quantity/sign';
import { boundsIn, quantitiesIn } from './bed/notation';

describe('a number below zero', () => {
  it.each([
    ['△3.2%', '-3.2%'],
    ['較上年度△ 1,234千元', '-1234千元'],
    ['▼5%', '-5%'],
    ['▽５％', '-5%'],
    ['−3.2%', '-3.2%'],
    ['僅-3.2%', '-3.2%'],
    ['成長-3.2%', '-3.2%'],
    ['負三點二公里', '-3.2公里'],
    ['minus 3.2%', '-3.2%'],
    ['-NT$5,000', '-5000元'],
    ['NT$-5,000', '-5000元'],
    ['△NT$5,000', '-5000元'],
    ['△3%~△1%', '-3% -1%'],
  ])('%s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });

  it('is approximate downwards', () => {
    expect(boundsIn('負2,100餘人')).toBe('[-2200, -2100]人');
  });
});

describe('brackets', () => {
  it.each([
    ['(3.2%)', '-3.2%'],
    ['（3.2％）', '-3.2%'],
    ['(5%)', '-5%'],
    ['(1,234)', '-1234'],
    ['(1,234)千元', '-1234千元'],
    ['(1,234千元)', '-1234千元'],
    ['($1,234)', '-1234元'],
  ])('round all that a cell holds make %s negative', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });

  it.each([
    ['(1)', ''],
    ['(100)', ''],
    ['(一)', ''],
    ['(3件)', '3件'],
    ['95件(占7.9%)', '95件 7.9%'],
    ['占比(3.2%)', '3.2%'],
    ['(99 年 115 件)', '115件'],
    ['120件(1,234元)', '120件 1234元'],
  ])('are numbering or an aside in %s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});

describe('▲', () => {
  it('is the arrow up beside an arrow down, as is △', () => {
    expect(quantitiesIn('甲▲5%、乙▼3%')).toBe('5% -3%');
    expect(quantitiesIn('甲△5%，乙▽3%')).toBe('5% -3%');
  });

  it.each(['▲5%', '較上年度▲12萬3,000元', '增減率(3.2%)', '增減數：(1,234)元'])(
    'and brackets behind a difference are left open: %s',
    (raw) => {
      expect(quantitiesIn(raw)).toBe('');
      const plain = raw.replace('：', ':');
      expect(unclearSignIn(plain, { start: 0, end: plain.length })).toBeDefined();
    },
  );

  it('before a word is a light', () => {
    expect(quantitiesIn('▲黃燈 85%')).toBe('85%');
  });
});
