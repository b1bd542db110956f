import { assess } from '../../../src/core/achievement/assess';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { readRow, type Row } from '../report/bed/report';

const verdict = async (row: Row) => {
  const { met, status, shown } = assess(await readRow(row), DEFAULT_SCHEME);
  return [met, status, shown];
};

describe('a target of two things', () => {
  const target = '辦理 4 場次，參加人數達 500 人';
  it.each<[string, Row, unknown]>([
    [
      'is missed where one is, whichever',
      { name: '健康講座', target, told: '全年辦理5場次，參加人數483人。' },
      [false, 'not-met', '125.00%'],
    ],
    [
      'is missed by the first where the row is about the second',
      { name: '講座參加人數', target, told: '全年辦理3場次，參加人數523人。' },
      [false, 'not-met', '104.60%'],
    ],
    [
      'is met where both are',
      { name: '健康講座', target, told: '全年辦理5場次，參加人數523人。' },
      [true, 'exceeded', '125.00%'],
    ],
    [
      'is open where one is not told',
      { name: '健康講座', target, actual: '5場次', told: '如期辦理。' },
      [null, 'not-assessable', '125.00%'],
    ],
    [
      'is missed by the first, whatever is not told of the second',
      { name: '健康講座', target, actual: '3場次', told: '如期辦理。' },
      [false, 'not-met', '75.00%'],
    ],
    [
      'is open in English as well',
      { name: 'Safety workshops', target: 'hold 4 workshops, and train 300 people', actual: '5 workshops' },
      [null, 'not-assessable', '125.00%'],
    ],
    [
      'is missed in English as well',
      {
        name: 'Safety workshops',
        target: 'hold 4 workshops, and train 300 people',
        told: 'We held 5 workshops and trained 280 people.',
      },
      [false, 'not-met', '125.00%'],
    ],
  ])('%s', async (_, row, expected) => {
    expect(await verdict(row)).toEqual(expected);
  });
});
