import { readRow } from './bed/report';

describe('a result without a unit beside a percentage', () => {
  it.each([
    ['98%', 0.987, ['98.7', '0.987']],
    ['≧98%', 1.02, ['102', '1.02']],
    ['≧98%', '0.987', ['98.7', '0.987']],
    ['30%', 0.25, ['25', '0.25']],
  ])('%s and %s are asked about', async (target, actual, rivals) => {
    const indicator = await readRow({ name: '準點率', target, actual });
    expect(indicator.actual).toBeNull();
    expect(indicator.undecided.map(({ value }) => value.value.toString())).toEqual(rivals);
    expect(indicator.gaps.map(({ id }) => id)).toEqual(['gap.actual-unit-missing']);
  });

  it.each([
    ['2%', 1.5, '1.5'],
    ['98%', 98.7, '98.7'],
    ['98%', '0.987%', '0.987'],
    ['0.5%', 0.4, '0.4'],
    ['98%', 0.02, '0.02'],
  ])('%s and %s are not', async (target, actual, read) => {
    const indicator = await readRow({ name: '準點率', target, actual });
    expect(indicator.actual?.quantity.value.toString()).toBe(read);
  });
});
