import type { Finding } from '../../../src/core/validation/engine/finding';
import {
  PUBLISHED_FOLDER,
  PUBLISHED_ROWS,
  sheetOfPublished,
  type PublishedRow,
} from '../report/bed/publishedRows';
import { describeWhere } from '../report/bed/shared';
import { allFindings } from './bed/run';

const findingsOf = async (row: PublishedRow): Promise<readonly Finding[]> =>
  allFindings(await sheetOfPublished(row));

describeWhere(PUBLISHED_FOLDER, 'rows of other agencies', () => {
  it('are all there', () => {
    expect(PUBLISHED_ROWS.length).toBeGreaterThanOrEqual(68);
  });

  it.each(PUBLISHED_ROWS.filter(({ expected }) => expected.findings.length === 0))(
    'no error in $id, in which a careful reader finds none',
    async (row) => {
      const errors = (await findingsOf(row)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, at, arithmetic }) => [rule, at.quote, arithmetic])).toEqual([]);
    },
  );

  it('lacks a target wherever the target is left blank', async () => {
    for (const row of PUBLISHED_ROWS.filter(({ target_text }) => target_text === '')) {
      const rules = (await findingsOf(row)).map(({ rule }) => rule);
      expect([row.id, rules]).toEqual([row.id, expect.arrayContaining(['target-missing'])]);
    }
  });
});
