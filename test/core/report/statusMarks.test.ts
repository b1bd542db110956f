import { readSheet } from './bed/report';

/** What each row's mark claims, beside what the sheet says of marks. */
async function claims(
  marks: readonly string[],
  { above = '', below = '' }: { readonly above?: string; readonly below?: string },
): Promise<readonly (string | undefined)[]> {
  const rows = marks.map((mark, index) => [`第${String(index + 1)}類件數`, 10, 9 + index, mark]);
  const indicators = await readSheet([[above], ['指標', '目標值', '實際值', '判定'], ...rows, [''], [below]]);
  return indicators.map(({ reported: { status } }) => status?.claims);
}

describe('marks in a column of verdicts', () => {
  it.each<[string, readonly string[], { readonly above?: string; readonly below?: string }]>([
    ['below the table', ['○', '╳'], { below: '○：達成目標　╳：未達成目標（應填改善單）' }],
    ['above the table', ['○', '×'], { above: '「○」表示達成，「×」表示未達成' }],
    ['in English', ['✓', 'X'], { below: 'Key: ✓ = met, X = not met' }],
    ['with a mark between', ['◎', '×'], { below: '◎ 達成 △ 部分達成 × 未達成' }],
    ['against what they usually are', ['●', '○'], { below: '● Met  ○ Not met' }],
  ])('say what the sheet says of them: %s', async (_, marks, notes) => {
    expect(await claims(marks, notes)).toEqual(['met', 'not-met']);
  });

  it('claim neither where the sheet says that a part was met', async () => {
    const below = '◎：達成　●：部分達成　✗：未達成';
    expect(await claims(['◎', '●', '✗'], { below })).toEqual(['met', undefined, 'not-met']);
  });

  it('mean nothing by themselves, but for what is crossed out', async () => {
    expect(await claims(['○', '╳'], {})).toEqual([undefined, 'not-met']);
  });

  it('mean nothing where two notes differ', async () => {
    const notes = { above: '○：達成　△：未達成', below: '○：未達成　△：達成' };
    expect(await claims(['○', '△'], notes)).toEqual([undefined, undefined]);
  });
});
