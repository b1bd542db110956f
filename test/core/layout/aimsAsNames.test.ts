import { readSheet } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

const figures = async (rows: Rows): Promise<readonly string[]> =>
  (await readSheet(rows)).map(
    ({ target, actual }) => `${target?.evidence.quote ?? '-'} → ${actual?.evidence.quote ?? '-'}`,
  );

const SERVICE: Rows = [
  ['Parks service: how we did'],
  ['Target', 'Achievement'],
  ['Playgrounds'],
  ['To repair swings within an average of 12 working days.', '9 days'],
  ['To inspect at least 95 per cent of playgrounds within two weeks at stage 2.', '97 per cent'],
  ['Lawns'],
  ['To mow lawns of stage 1 within an average of 20 days.', '23 days'],
];

describe('targets that say of what they are', () => {
  it('name their indicators where nothing else does', async () => {
    expect(await detected(SERVICE)).toBe('actual B, indicator A, target A');
    expect(await figures(SERVICE)).toEqual([
      '12 working days → 9 days',
      '95 per cent → 97 per cent',
      '20 days → 23 days',
    ]);
  });

  it('ask for the share of what is counted, and a dash is no sign', async () => {
    const rows: Rows = [
      ['Aim', 'Target', 'Outcome in words'],
      ['Reach', '30% of readers from more than 40 villages', 'Readers came from 51 villages.'],
      ['Reach', 'Lending - 25% of books lent by post', 'Of all books 28% were sent by post.'],
    ];
    const [first, second] = await readSheet([['Aim', 'Target', 'Result'], ...rows.slice(1)]);
    expect([first, second].map((one) => one?.target?.value.value.toString())).toEqual(['30', '25']);
  });

  it('leave the name to a column of texts before them', async () => {
    expect(
      await detected([
        ['重點', '預定目標', '執行情形'],
        ['共餐據點', '增設共餐據點 12 處', '全年增設 13 處，供餐 4 萬人次。'],
        ['公園遮蔭', '種植遮蔭喬木 300 株', '種植 280 株，餘於明年補植。'],
      ]),
    ).toBe('indicator A, narrative C, target B');
  });

  it('name them in Chinese as well', async () => {
    expect(
      await detected([
        ['年度目標', '執行成果'],
        ['辦理青年職涯講座 50 場次', '辦理 52 場次。'],
        ['補助老屋整修 30 戶以上', '補助 28 戶，另 3 戶審查中。'],
      ]),
    ).toBe('indicator A, narrative B, target A');
  });

  it.each<[string, Rows]>([
    [
      'they hold no figures',
      [
        ['Target', 'Result'],
        ['The red cube in the corner', 'Hit by the second ball'],
        ['The blue cone at the door', 'Missed by every ball'],
      ],
    ],
    [
      'they are names of builds',
      [
        ['Target', 'Result'],
        ['app-2.1', 'passed'],
        ['lib-3.4', 'failed'],
      ],
    ],
  ])('make no table where %s', async (_, rows) => {
    expect(await detected(rows)).toBe('none');
  });
});
