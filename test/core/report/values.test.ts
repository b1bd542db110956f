import { Decimal } from '../../../src/core/quantity/decimal';
import type { Indicator } from '../../../src/core/report/indicator';
import { readRow } from './bed/report';

const said = ({ target, actual, gaps }: Indicator): string =>
  [
    target ? `${target.value.value.toString()}${target.value.unit.name}` : '-',
    actual ? `${actual.quantity.value.toString()}${actual.quantity.unit.name}` : '-',
    ...gaps.map(({ id }) => id),
  ].join(' ');

describe('cells that hold numbers', () => {
  it.each([
    [
      'shown as percentages',
      { target: { value: 0.02, numberFormat: '0%' }, actual: { value: 0.0201, numberFormat: '0.00%' } },
      '2% 2.01%',
    ],
    ['with a unit column', { unit: '件', target: 3, actual: 4 }, '3件 4件'],
    ['that take the unit of the target', { target: '3件', actual: 4 }, '3件 4件'],
    ['with a unit in their format', { target: { value: 3, numberFormat: '0" 件"' }, actual: 4 }, '3件 4件'],
    ['beside a percentage', { unit: '%', target: 80, actual: '81.5' }, '80% 81.5%'],
    ['that are zero', { unit: '件', target: 0, actual: 0 }, '0件 0件'],
    ['as text', { unit: '件', target: '３', actual: '4 ' }, '3件 4件'],
    ['beside a date', { target: '100年12月31日前完成', actual: 4 }, '15339date 4'],
  ])('%s', async (_, row, read) => {
    expect(said(await readRow(row))).toBe(read);
  });
});

describe('cells that hold none', () => {
  it.each([
    ['an error in the target', { target: '#REF!', actual: '4件' }, '- 4件 gap.target-error'],
    [
      'an error in the actual',
      { target: '3件', actual: '#N/A', told: '完成 4 件。' },
      '3件 - gap.actual-error',
    ],
    ['no target', { actual: '4件' }, '- 4件 gap.target-missing'],
    ['a dash', { target: '—', actual: '-' }, '- - gap.target-missing gap.actual-missing'],
    ['N/A', { target: 'N/A', actual: 'n/a' }, '- - gap.target-missing gap.actual-missing'],
    ['words', { target: '完成規劃設計', actual: '已完成' }, '- - gap.target-unreadable gap.actual-missing'],
  ])('%s', async (_, row, read) => {
    expect(said(await readRow(row))).toBe(read);
  });
});

describe('last year', () => {
  it.each([
    [95, '95件'],
    ['95件', '95件'],
    ['', 'none'],
  ])('%s', async (baseline, read) => {
    const found = (await readRow({ unit: '件', target: 3, actual: 4, baseline })).baseline?.value;
    expect(found ? `${found.value.toString()}${found.unit.name}` : 'none').toBe(read);
  });
});

describe('a correction', () => {
  it('stands before whatever the report says, in the unit that it says', async () => {
    const { actual, gaps } = await readRow({ target: '3件', actual: '4件' }, { actual: new Decimal('5') });
    expect(actual).toMatchObject({ source: 'corrected', evidence: { quote: '4件' } });
    expect(actual?.quantity.value.toString()).toBe('5');
    expect(actual?.quantity.unit.name).toBe('件');
    expect(gaps).toEqual([]);
  });

  it('may be given where nothing was found', async () => {
    const { actual } = await readRow({ unit: '件', target: '3件' }, { actual: new Decimal('5') });
    expect(actual).toMatchObject({
      source: 'corrected',
      evidence: { quote: '', cell: { row: 2, column: 7 } },
    });
    expect(actual?.quantity.unit.name).toBe('件');
  });

  it('mends an error', async () => {
    const { actual, gaps } = await readRow({ target: '3件', actual: '#REF!' }, { actual: new Decimal('5') });
    expect(actual?.quantity.value.toString()).toBe('5');
    expect(gaps).toEqual([]);
  });
});
