import { readRow } from './bed/report';

describe('which way is better, by what the target asks', () => {
  it.each([
    ['Share of courses left early', '6% or lower', 'lower'],
    ['Share of courses finished', '85% or higher', 'higher'],
    ['Emissions', 'lower emissions by 200 t', 'higher'],
  ])('%s, %s: %s', async (name, target, way) => {
    const { direction } = await readRow({ name, target });
    expect(direction.way).toBe(way);
  });
});
