import type { Indicator } from '../../../src/core/report/indicator';
import { readRow } from './bed/report';

const SHARE = '核准件數÷申請總件數×100%。';
const GROWTH = '(本年度來客數-上年度來客數)÷上年度來客數×100%。';
const INDEX = '本年度訓練時數÷上年度訓練時數×100%。';
const REDUCTION = '(上年度用水量-本年度用水量)÷上年度用水量×100%。';

const told = (standard: string, progress: string, result: string, target = '80%'): string =>
  `一、衡量標準：${standard}二、辦理情形：${progress}三、年度目標值及達成度：(一)年度目標值：${target}。(二)達成度：${result}。`;

/** `growth 13200/12000 = 10`, or how the percentage is stated. */
function computation({ actual, gaps }: Indicator): string {
  if (!actual) return gaps.map(({ id }) => id).join(' ');
  const percent = actual.quantity.value.toDecimalPlaces(4).toString();
  const { operands } = actual;
  if (!operands) return `stated ${percent}`;
  const [current, base] = [operands.current, operands.base].map(({ value }) => value.value.toString());
  return `${operands.form} ${current ?? ''}/${base ?? ''} = ${percent}`;
}

describe('a percentage is computed from the figures that the standard names', () => {
  it.each([
    ['a share', '80%', SHARE, '申請總件數計120件，核准件數95件。', '79.17%', 'share 95/120 = 79.1667'],
    [
      'a share that is cut',
      '80%',
      SHARE,
      '申請總件數計120件，核准件數95件。',
      '79.1%',
      'share 95/120 = 79.1667',
    ],
    [
      'a share in words',
      '80%',
      '核准件數占申請總件數之比率。',
      '申請總件數計120件，核准件數95件。',
      '79.17%',
      'share 95/120 = 79.1667',
    ],
    [
      'a growth',
      '5%',
      GROWTH,
      '99年度來客數12,000人，100年度來客數13,200人。',
      '10%',
      'growth 13200/12000 = 10',
    ],
    [
      'a decline',
      '5%',
      GROWTH,
      '99年度來客數12,000人，100年度來客數11,400人。',
      '-5%',
      'growth 11400/12000 = -5',
    ],
    [
      'a decline in words',
      '5%',
      GROWTH,
      '99年度來客數12,000人，100年度來客數11,400人。',
      '減少5%',
      'growth 11400/12000 = -5',
    ],
    [
      'an index',
      '100%',
      INDEX,
      '99年度訓練時數2,000小時，100年度訓練時數2,300小時。',
      '115%',
      'index 2300/2000 = 115',
    ],
    [
      'a reduction',
      '3%',
      REDUCTION,
      '99年度用水量8,400度，100年度用水量7,980度。',
      '5%',
      'reduction 7980/8400 = 5',
    ],
    [
      'a rise where a reduction is measured',
      '3%',
      REDUCTION,
      '99年度用水量8,000度，100年度用水量8,400度。',
      '-5%',
      'reduction 8400/8000 = -5',
    ],
    [
      'the rate in the place of the result',
      '80%',
      SHARE,
      '申請總件數計120件，核准件數100件。',
      '104.17%',
      'share 100/120 = 83.3333',
    ],
  ])('%s', async (_, target, standard, progress, result, read) => {
    const indicator = await readRow({
      name: '某比率',
      target,
      told: told(standard, progress, result, target),
    });
    expect(computation(indicator)).toBe(read);
  });

  it.each([
    ['another percentage than they give', SHARE, '申請總件數計120件，核准件數95件。', '88%', 'stated 88'],
    ['figures of other things', SHARE, '訪視20人，講習25場次。', '80%', 'stated 80'],
    ['years that are not named', GROWTH, '來客數12,000人，訓練13,200人。', '10%', 'stated 10'],
  ])('but not where it states %s', async (_, standard, progress, result, read) => {
    const indicator = await readRow({
      name: '某比率',
      target: '80%',
      told: told(standard, progress, result),
    });
    expect(computation(indicator)).toBe(read);
  });

  it('keeps the rate that stood in the place of the result as the rate', async () => {
    const { reported } = await readRow({
      name: '某比率',
      target: '80%',
      told: told(SHARE, '申請總件數計120件，核准件數100件。', '104.17%'),
    });
    expect(reported.rate?.evidence.quote).toBe('104.17%');
  });

  it('has its standard in a column, too', async () => {
    const indicator = await readRow({
      name: '某比率',
      standard: SHARE,
      target: '80%',
      told: '申請總件數計120件，核准件數95件。',
    });
    expect(computation(indicator)).toBe('share 95/120 = 79.1667');
  });
});
