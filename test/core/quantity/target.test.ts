import { readUnit } from '../../../src/core/quantity/units';
import { readable } from '../../../src/core/text/readable';
import { targetIn } from './bed/notation';

describe('a comparison', () => {
  it.each([
    ['600,000 件', '600000件'],
    ['60次以上', '≥ 60次'],
    ['100件(含)以上', '≥ 100件'],
    ['達９０％以上', '≥ 90%'],
    ['至少辦理5場', '≥ 5場次'],
    ['不低於80%', '≥ 80%'],
    ['≥ 90 %', '≥ 90%'],
    ['≧90％', '≥ 90%'],
    ['八成以上', '≥ 80%'],
    ['5天以下', '≤ 5日'],
    ['3日內', '≤ 3日'],
    ['不超過5%', '≤ 5%'],
    ['不高於10件', '≤ 10件'],
    ['≦5天', '≤ 5日'],
    ['降至3%', '≤ 3%'],
    ['低於3%', '< 3%'],
    ['未滿10件', '< 10件'],
    ['未達10件', '< 10件'],
    ['＜５％', '< 5%'],
    ['逾100件', '> 100件'],
    ['超過100件', '> 100件'],
    ['at least 25 cases', '≥ 25cases'],
    ['90% or more', '≥ 90%'],
    ['no more than 5 days', '≤ 5日'],
    ['at most 5 days', '≤ 5日'],
    ['under 3%', '< 3%'],
    ['Handle 500 complaints under 30 days', '500complaints'],
    ['44 targets under 35 measures', '44targets'],
    ['more than 100 visitors', '> 100visitors'],
    ['-3%', '-3%'],
    ['0件', '0件'],
  ])('%s', (raw, read) => {
    expect(targetIn(raw)).toBe(read);
  });
});

describe('a range', () => {
  it.each([
    ['2.5~6.5%', '2.5~6.5%'],
    ['2.5%～6.5%', '2.5~6.5%'],
    ['10－15件', '10~15件'],
    ['10至15件', '10~15件'],
    ['介於10至15件', '10~15件'],
    ['介於10%與15%之間', '10~15%'],
    ['between 5 and 10 cases', '5~10cases'],
    ['10 to 15 cases', '10~15cases'],
    ['95％±2％', '93~97%'],
    ['3至5萬人', '30000~50000人'],
    ['5千元至1萬元', '5~10千元'],
    ['15%~10%', '10~15%'],
  ])('%s', (raw, read) => {
    expect(targetIn(raw)).toBe(read);
  });

  it.each([
    ['由80%提升至85%', '85%'],
    ['由24%至30%', '30%'],
  ])('is not a change: %s', (raw, read) => {
    expect(targetIn(raw)).toBe(read);
  });
});

describe('several conditions', () => {
  it.each([
    ['達60次以上，並獲3國以上回應', '≥ 60次, ≥ 3國'],
    ['50家以上，並取得3件專利', '≥ 50家, 3件'],
    ['辦理3場次，參加人數500人次以上', '3場次, ≥ 500人次', '活動場次'],
    ['辦理3場次，參加人數500人次以上', '≥ 500人次, 3場次', '參加人次'],
    ['辦理4場次，參加人數達500人', '4場次, 500人'],
    ['辦理4場次，參加人數達500人', '500人, 4場次', '講座參加人數'],
    ['針對12所學校，培訓500人以上', '≥ 500人'],
    ['hold 4 sessions, and train 300 people or more', '4場次, ≥ 300人'],
  ])('%s', (raw, read, name = '') => {
    expect(targetIn(raw, '', { name })).toBe(read);
  });
});

describe('the figure that is meant', () => {
  it.each([
    ['東、西兩校區各開設 20 班', '20班'],
    ['三所圖書館各舉辦 12 場', '12場次'],
    ['四季各辦理 3 場次', '3場次'],
    ['5 schools each to hold 12 sessions', '12場次'],
    ['two libraries to run 30 sessions each', '30場次'],
    ['輔導3校各2場', '3校'],
    ['24 projects under 6 programmes', '24projects'],
    ['fewer complaints, under 35', '< 35'],
    ['90% of calls answered under 35 seconds', '90%'],
    ['2 艙', '2艙'],
    ['80以上', '≥ 80'],
    ['每月至少辦理2場次，全年24場次', '24場次'],
    ['每場次至少50人，全年辦理20場', '20場次'],
    ['4次(每季1次)', '4次'],
    ['達成率90%以上', '≥ 90%'],
    ['100%（4/4）', '100%'],
    ['50%(完成招標)', '50%'],
    ['3年內完成10案', '10案'],
    ['3日內完成審查達95%', '95%'],
    ['95% within 20 working days', '95%'],
    ['Raise from 1,850 to 2,050', '2050'],
    ['Raise from 1850 to 2050', '2050'],
    ['Increase visitors to 2,000', '2000'],
    ['Grow membership to 2000', '2000'],
    ['Emissions at 80% of 2019', '80%'],
    ['Raise the share to 30% compared to 2019', '30%'],
    ['Train 500 farmers each year in 6 provinces', '500farmers'],
    ['12 workshops each quarter in 4 districts', '12workshops'],
    ['3 schools each to hold 12 sessions', '12場次'],
    ['平均3天', '3日'],
    ['65歲以上長者1,000人', '1000人'],
    ['較前一年度減少5%', '5%'],
    ['100年度：500件；101年度：600件', '500件'],
    ['99年度：400件；100年度：500件', '500件'],
    ['4.2分以上（滿分5分）', '≥ 4.2分'],
    ['完成規劃設計', 'none'],
    ['前3名', 'none'],
    ['N/A', 'none'],
    ['—', 'none'],
    ['', 'none'],
  ])('%s', (raw, read) => {
    expect(targetIn(raw)).toBe(read);
  });

  it('of joined figures is that at the known place', () => {
    expect(targetIn('甲及乙分別為75%及65%', '', { position: 1 })).toBe('65%');
  });
});

describe('a date', () => {
  it.each([
    ['100年12月31日前完工', 'by 2011-12-31'],
    ['100年12月底前完成', 'by 2011-12'],
    ['12月31日前完成', 'by 2011-12-31'],
    ['年底前完成', 'by 2011-12'],
    ['本年12月底前', 'by 2011-12'],
    ['101年6月完工', 'by 2012-06'],
    ['101年完工', 'by 2012'],
    ['2025-12-31', 'by 2025-12-31'],
    ['2025/12/31', 'by 2025-12-31'],
    ['100.12.31', 'by 2011-12-31'],
    ['By 31 December 2025', 'by 2025-12-31'],
    ['by the end of March 2026', 'by 2026-03'],
  ])('%s', (raw, read) => {
    expect(targetIn(raw)).toBe(read);
  });

  it('stands beside what is to be done by then', () => {
    expect(targetIn('於100年12月底前完成3案')).toBe('3案');
  });

  it('without a year is none where the report names none', () => {
    expect(targetIn('12月31日前完成', '', { reportYear: null })).toBe('none');
  });
});

describe('the unit column', () => {
  it.each([
    ['25', '件', '25件'],
    ['25以上', '件', '≥ 25件'],
    ['80', '%', '80%'],
    ['5', '千元', '5千元'],
    ['50', '萬人', '50萬人'],
    ['10~15', '件', '10~15件'],
    ['2,500萬元', '千元', '25000000元'],
    ['3場', '人次', '3場次'],
    ['80左右', '%', '80%'],
    ['80整', '%', '80%'],
    ['100許', '件', '100件'],
    ['80左右', '', '80'],
    ['24艙', '', '24艙'],
  ])('%s in %s', (raw, unit, read) => {
    expect(targetIn(raw, unit)).toBe(read);
  });

  it.each([
    ['件', '件', 'count'],
    ['％', '%', 'percent'],
    ['單位：千元', '千元', 'money'],
    ['（人次）', '人次', 'count'],
    ['萬人', '萬人', 'count'],
    ['某種東西', '某種東西', 'count'],
    ['', '', 'none'],
  ])('%s', (raw, name, dimension) => {
    expect(readUnit(readable(raw).plain)).toMatchObject({ name, dimension });
  });
});
