import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetOf } from '../bed/rows';
import { runRule, testRule } from '../bed/testRule';

const hours = { goal: '一、提升職能', indicator: '訓練時數', target: '40 小時' };

testRule('duplicate-indicator', {
  valid: [
    { name: 'one name under two goals', rows: [hours, { ...hours, goal: '二、改善服務' }] },
    { name: 'two names under one goal', rows: [hours, { ...hours, indicator: '訓練人次' }] },
    {
      name: 'one name in two units',
      rows: [
        { ...hours, unit: '小時' },
        { ...hours, unit: '人次' },
      ],
    },
    {
      name: 'one name measured in two ways',
      rows: [
        { ...hours, standard: '實體課程時數' },
        { ...hours, standard: '數位課程時數' },
      ],
    },
    {
      name: 'a row that goes on with the one above',
      rows: [hours, { ...hours, target: '', narrative: '（續）辦理情形。' }],
    },
    { name: 'rows without a name', rows: [hours, { ...hours, indicator: '' }, { ...hours, indicator: '' }] },
  ],
  invalid: [
    {
      name: 'the same row again',
      rows: [hours, hours],
      findings: [{ quote: '訓練時數', indicator: 2, says: '第 1 項' }],
    },
    {
      name: 'other targets, spaces and marks',
      rows: [
        hours,
        { goal: '二、改善服務', indicator: '滿意度', target: '80%' },
        { ...hours, goal: '一、 提升職能', indicator: '訓練 時數。', target: '60 小時' },
      ],
      findings: [{ quote: '訓練 時數。', indicator: 3, says: '第 3 項' }],
    },
    {
      name: 'English, in another case',
      language: 'en',
      rows: [
        { goal: 'Skills', indicator: 'Training hours', target: '40' },
        { goal: 'Skills', indicator: 'Training Hours', target: '40' },
      ],
      findings: [{ quote: 'Training Hours', indicator: 2 }],
    },
    {
      name: 'a goal that is written once',
      rows: [hours, { ...hours, goal: '' }],
      findings: [{ quote: '訓練時數', indicator: 2 }],
    },
  ],
});

it('leaves rows alone that another column tells apart', () => {
  const snapshot = sheetOf({ rows: [hours, hours] });
  const withColumn = (heading: string, first: string, second: string): SheetSnapshot => {
    const cells = ['', heading, first, second];
    const values = snapshot.values.map((row, index) => [...row, cells[index] ?? '']);
    const text = values.map((row) => row.map(String));
    return {
      ...snapshot,
      values,
      formulas: values,
      text,
      numberFormats: text.map((row) => row.map(() => 'General')),
    };
  };
  const found = (sheet: SheetSnapshot): number => runRule('duplicate-indicator', sheet).length;
  expect(found(withColumn('季別', '第一季', '第二季'))).toBe(0);
  expect(found(withColumn('季別', '第一季', '第一季'))).toBe(1);
  expect(found(withColumn('項次', '1', '2'))).toBe(1);
});
