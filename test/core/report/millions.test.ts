import { readRow } from './bed/report';

describe('an m behind a figure', () => {
  it.each([
    ['Ferry passengers carried', '', '6.5m – 7.0m', '6.8m', '6800000'],
    ['Museum visits', 'number', '3.2m', '3.1m', '3100000'],
    ['Grants paid to clubs', '', '1.5m', '1.4m', '1400000'],
    ['Project Alpha', '', '3.2m', '3,300,000', '3300000'],
    ['公車旅客人次', '', '3.2m', '3.3m', '3300000'],
    ['Page views', '', '3.2M', '3.4M', '3400000'],
    ['Number of visitors', '', '6.5m', '7m', '7000000'],
    ['Number of visitors', '', '6.5M', '7M', '7000000'],
    ['Number of visitors', '', '12M', '11.5M', '11500000'],
    ['New accounts', '', '1.2K', '1.15K', '1150'],
  ])('is a scale of %s', async (name, unit, target, actual, value) => {
    const read = await readRow({ name, unit, target, actual });
    expect(read.actual?.quantity.value.toString()).toBe(value);
    expect(read.target?.value.unit.dimension).not.toBe('length');
  });

  it.each([
    ['Length of sea wall rebuilt', '', '6.5m', '5m'],
    ['Depth of the fairway', 'm', '6.5m', '6.8m'],
    ['步道整修長度', '', '650m', '600m'],
    ['Project Alpha', '', '3.2m', '3.3m'],
    ['Pipe laid', '', '100M', '95 m'],
    ['Pipe laid', '', '95 m', '100M'],
    ['Pipe laid', 'm', '100M', '95M'],
  ])('is metres of %s', async (name, unit, target, actual) => {
    const read = await readRow({ name, unit, target, actual });
    expect(read.actual?.quantity.unit.dimension).toBe('length');
  });

  it('is a scale before what is counted', async () => {
    const read = await readRow({
      name: 'Passengers carried',
      target: '6.5 million',
      told: 'In total 6.8m passengers were carried.',
    });
    expect(read.actual?.quantity.value.toString()).toBe('6800000');
  });
});
