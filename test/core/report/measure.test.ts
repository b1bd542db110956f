import type { Way } from '../../../src/core/report/direction/direction';
import type { Measure } from '../../../src/core/report/indicator';
import { readRow, type Row } from './bed/report';

describe('what is measured, and which way is better', () => {
  it.each<[Measure, Way, Row]>([
    ['value', 'higher', { target: '600,000件' }],
    ['value', 'higher', { target: '5億元以上' }],
    ['value', 'lower', { target: '5天以下' }],
    ['value', 'lower', { name: '逾期案件', target: '10件' }],
    ['value', 'lower', { target: '10件', direction: '越低越好' }],
    ['value', 'higher', { name: '逾期案件', target: '10件', direction: '正向' }],
    ['value', 'higher', { target: '減少 200 公噸' }],
    ['value', 'lower', { target: '降至 200 公噸以下' }],
    ['value', 'higher', { name: '交通事故防制宣導', target: '10場' }],
    ['ratio', 'higher', { target: '80%' }],
    ['ratio', 'higher', { standard: '核准件數÷申請件數×100%', target: '80%' }],
    ['ratio', 'lower', { name: '漏水率', target: '10%' }],
    ['ratio', 'lower', { target: '低於3%' }],
    ['growth', 'higher', { name: '來客成長率', target: '5%' }],
    ['growth', 'higher', { standard: '(本年度-上年度)÷上年度×100%', target: '5%' }],
    ['growth', 'higher', { standard: '本年度總數÷上年度總數×100%', target: '2%' }],
    ['growth', 'higher', { target: '較上年度增加5%' }],
    ['index', 'higher', { standard: '本年度總數÷上年度總數×100%', target: '102%' }],
    ['reduction', 'higher', { standard: '(上年度-本年度)÷上年度×100%', target: '5%' }],
    ['reduction', 'higher', { target: '較前一年度減少5%' }],
    ['level', 'none', { standard: '0 代表「否」、1 代表「是」', target: '1' }],
    ['milestone', 'none', { target: '100年12月31日前完工' }],
    ['milestone', 'higher', { name: '工程進度', target: '50%(完成招標)' }],
    ['range', 'range', { target: '2.5~6.5%' }],
    ['range', 'range', { target: '介於10至15件' }],
  ])('%s, %s: %j', async (measure, direction, row) => {
    expect(await readRow(row)).toMatchObject({ measure, direction: { way: direction } });
  });
});

describe('which way is better, by what the row itself shows', () => {
  const days = { name: '申辦案件平均處理天數', target: '7日' };
  it.each<[string, Way, Row]>([
    ['time that is needed', 'lower', days],
    ['time that is used well', 'higher', { name: '員工平均訓練時數', target: '40小時' }],
    ['time of which nothing is known', 'open', { name: '乙項作業', target: '7日' }],
    ['fewer complaints', 'lower', { name: '客訴件數', target: '5件' }],
    ['complaints that are settled', 'higher', { name: '客訴處理滿意度', target: '85%' }],
    ['cases that are found', 'higher', { name: '查獲竊盜案件', target: '5件' }],
    ['complaints that come in', 'open', { name: '受理申訴件數', target: '5件' }],
    ['mortality', 'lower', { name: 'Under-5 mortality per 1,000', target: '40' }],
    ['cost', 'lower', { name: 'Cost per case', target: '80' }],
    ['cost that is saved', 'higher', { name: 'Cost savings', target: '80' }],
    [
      'its rate alone is target ÷ actual: perhaps a slip',
      'open',
      { name: '甲值', target: '25', actual: '24.3', rate: '102.9%' },
    ],
    [
      'its rate is target ÷ actual, and its own word agrees',
      'lower',
      { name: '甲值', target: '25', actual: '24.3', rate: '102.9%', status: '達成' },
    ],
    [
      'its rate is target ÷ actual, and its baseline agrees',
      'lower',
      { name: '甲值', baseline: '30', target: '25', actual: '24.3', rate: '102.9%' },
    ],
    ['its rate is 2 − actual ÷ target', 'lower', { name: '甲值', target: '25', actual: '20', rate: '120%' }],
    ['its rate is actual ÷ target', 'higher', { name: '甲值', target: '25', actual: '24.3', rate: '97.2%' }],
    [
      'its rate is the share of the way',
      'lower',
      { name: '甲值', baseline: '100', target: '80', actual: '90', rate: '50%' },
    ],
    [
      'a baseline above the target alone',
      'open',
      { name: '甲值', baseline: '100', target: '80', actual: '90' },
    ],
    ['a baseline below the target', 'higher', { name: '甲值', baseline: '60', target: '80', actual: '90' }],
    [
      'met below its target, by its own word',
      'higher',
      { name: '甲值', target: '80', actual: '70', status: '達成' },
    ],
    [
      'missed above its target, by its own word',
      'open',
      { name: '甲值', target: '80', actual: '90', status: '未達成' },
    ],
    [
      'a rate that contradicts the nature',
      'open',
      { name: '事故件數', target: '40件', actual: '46件', rate: '115%' },
    ],
    [
      'a boast that contradicts the nature',
      'lower',
      { name: '事故件數', target: '40件', actual: '46件', status: '達成' },
    ],
  ])('%s: %s', async (_, way, row) => {
    expect((await readRow(row)).direction.way).toBe(way);
  });
});
