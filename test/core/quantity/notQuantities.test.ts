import { quantitiesIn } from './bed/notation';

describe('digits that count nothing', () => {
  it.each([
    ['a year', '100年度 民國99年 二〇一一年 二○一一年 2011年 2019-20年度'],
    ['years', '100-103年、100至103學年度、99，100年'],
    ['a date', '8月17日 12月31日前 100年8月17日 2025-12-31 100/8/17 100.8.17 8/17'],
    ['a time', '12:30 週一至週五 9:00-17:00'],
    ['an ordinal', '第 3 季 第一、二大隊 第1及第2 第100次會議 第十屆'],
    ['a rank', '前3名 前十大'],
    ['a name with digits', 'PM2.5 4P e-gate2 H1N1 M1B COVID-19 5G ISO 9001 ISO27001 3D'],
    ['a place or an event', '101大樓 921地震 5星級 38號'],
    ['a telephone number', '(02)2345-6789 02-23456789 0912345678'],
    ['a document number', '府授字第1000012345號 12345678901234567890'],
    ['a count of a count', '4/4 24/7'],
    ['a proportion', '1:3'],
    ['numbering', '1.辦理 2.推動 (1)甲 (二)乙 一、丙'],
    ['a word', '一般民眾 統一發票 三民主義 萬一 十分重要 零件 零星 二度就業 百分比 一千零一夜 每一場'],
    ['a phase', '二期工程 三級預防 四年計畫'],
    ['English dates', 'in 2013. March 2025, 31 December 2025, Dec. 31, 2025 FY2007 Q4 2015/16 21st 62-day'],
    ['a unit by itself', '百萬元 億元'],
  ])('%s', (_, raw) => {
    expect(quantitiesIn(raw)).toBe('');
  });

  it.each([
    ['本署於8月17日簽署2案', '2案'],
    ['第3季累計完成22縣市', '22縣市'],
    ['99年為95人', '95人'],
    ['1.完成2件', '2件'],
    ['4P講座5場、PM2.5測站3站', '5場次 3站'],
    ['921地震紀念活動12場次', '12場次'],
    ['0-3歲幼兒塗氟達85%', '85%'],
    ['40至50歲以下', '40歲 50歲'],
    ['30至64歲之婦女篩檢300人', '300人'],
    ['9/11=81.8%', '9 11 81.8%'],
    ['使用分期3期', '3期'],
    ['3個月內', '3月'],
  ])('beside quantities: %s', (raw, read) => {
    expect(quantitiesIn(raw)).toBe(read);
  });
});
