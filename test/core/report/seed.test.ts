import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { carefulReading, readFile, sideBySide, structureOf } from './bed/carefulReading';
import { describeWhere, sharedFolder } from './bed/shared';

const folder = sharedFolder('seed');
const expected = join(folder, 'expected.json');

describeWhere(folder, 'the published report', () => {
  if (!existsSync(expected)) return;
  const careful = carefulReading(expected);

  describe.each(['as-published', 'as-typed'])('%s', (name) => {
    const reading = readFile(join(folder, `${name}.xlsx`));

    it('has the structure that a careful reader sees', async () => {
      const { indicator_rows, continuation_rows, header_rows, columns } = careful.structure;
      expect(structureOf(await reading)).toEqual({
        indicator_rows,
        continuation_rows,
        header_rows,
        columns,
      });
    });

    it.each(careful.indicators.map((row) => [row.row, row] as const))('row %i', async (number, row) => {
      const assessment = (await reading).assessments[number - 1];
      if (!assessment) throw new Error(`There is no row ${number}.`);
      const { ours, theirs } = sideBySide(row, assessment);
      expect(ours).toEqual(theirs);
    });
  });
});
