import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { layoutCatalogue } from '../../../scripts/layouts/catalogue';
import { EXAMPLES } from '../../../scripts/layouts/examples';
import { sheetOf } from '../../../scripts/layouts/sheetOf';
import { inRepository } from '../../../scripts/rules/names';
import { detectTables } from '../../../src/core/layout/findTables';
import { SHAPES } from '../../../src/core/layout/table';

const examples = SHAPES.flatMap((shape) =>
  EXAMPLES[shape].flatMap(({ rows }) =>
    (['zh-TW', 'en'] as const).map((language) => ({ shape, language, rows: rows[language] })),
  ),
);

it.each(examples)(
  'an example of the shape $shape ($language) is found as that, alone',
  async ({ shape, rows }) => {
    const tables = detectTables(await sheetOf(rows));
    expect(tables.map((table) => table.shape)).toEqual([shape]);
  },
);

it('docs/layouts.md has not drifted: `npm run layouts` would change nothing', async () => {
  const path = inRepository('docs/layouts.md');
  // Run apart, because Prettier loads itself as ES modules.
  const prettier = inRepository('node_modules/prettier/bin/prettier.cjs');
  const formatted = execFileSync(process.execPath, [prettier, '--stdin-filepath', path], {
    input: await layoutCatalogue(),
    encoding: 'utf8',
  });
  expect(readFileSync(path, 'utf8')).toBe(formatted);
});
