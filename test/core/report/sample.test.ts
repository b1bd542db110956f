import { join } from 'node:path';
import { carefulReading, readFile, sideBySide, structureOf } from './bed/carefulReading';

const root = join(__dirname, '../../..');

describe.each(['sample-report', 'sample-report-en'])('%s', (name) => {
  const careful = carefulReading(join(root, 'test/fixtures', `${name}.expected.json`));
  const reading = readFile(join(root, 'assets/sample', `${name}.xlsx`));

  it('has the structure that a careful reader sees', async () => {
    const { indicator_rows, continuation_rows, header_rows, columns } = careful.structure;
    expect(structureOf(await reading)).toEqual({ indicator_rows, continuation_rows, header_rows, columns });
  });

  it.each(careful.indicators.map((row) => [row.row, row] as const))('row %i', async (number, row) => {
    const assessment = (await reading).assessments[number - 1];
    if (!assessment) throw new Error(`There is no row ${number}.`);
    const { ours, theirs } = sideBySide(row, assessment);
    expect(ours).toEqual(theirs);
  });
});
