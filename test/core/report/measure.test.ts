import type { Direction, Measure } from '../../../src/core/report/indicator';
import { readRow, type Row } from './bed/report';

describe('what is measured, and which way is better', () => {
  it.each<[Measure, Direction, Row]>([
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
    ['milestone', 'higher', { target: '100年12月31日前完工' }],
    ['milestone', 'higher', { name: '工程進度', target: '50%(完成招標)' }],
    ['range', 'range', { target: '2.5~6.5%' }],
    ['range', 'range', { target: '介於10至15件' }],
  ])('%s, %s: %j', async (measure, direction, row) => {
    expect(await readRow(row)).toMatchObject({ measure, direction });
  });
});
