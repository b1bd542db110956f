import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_ROWS, goldenDraft } from './bed/goldenRows';

describe.each(['zh-TW', 'en'] as const)('the sentences of a draft (%s)', (language) => {
  const golden = readFileSync(join(__dirname, 'golden', `${language}.md`), 'utf8');

  it.each(GOLDEN_ROWS[language].map((row) => [row.name, row] as const))('%s', (_, row) => {
    expect(golden).toContain(goldenDraft(row, language));
  });

  it('are all in the golden file, and no others', () => {
    expect(golden).toBe(GOLDEN_ROWS[language].map((row) => goldenDraft(row, language)).join('\n'));
  });
});
