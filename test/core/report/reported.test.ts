import { findStatusPhrase } from '../../../src/core/report/rows/statusPhrase';
import { readRow } from './bed/report';

describe('a phrase that claims a status', () => {
  it.each([
    ['達成率100%，符合年度目標值。', 'met', '符合年度目標值'],
    ['達成率157%，符合並超越年度目標值。', 'exceeded', '符合並超越年度目標值'],
    ['達成率479.6%，符合並大幅超前年度目標值', 'greatly-exceeded', '符合並大幅超前年度目標值'],
    ['90人，未達年度目標值。', 'not-met', '未達年度目標值'],
    ['未能符合目標', 'not-met', '未能符合目標'],
    ['尚未達成', 'not-met', '尚未達成'],
    ['已如期完成', 'met', '如期完成'],
    ['★', 'met', '★'],
    ['綠燈', 'met', '綠燈'],
    ['否', 'not-met', '否'],
    ['The target was not met.', 'not-met', 'not met'],
    ['The target was met.', 'met', 'met'],
    ['It exceeded the target.', 'exceeded', 'exceeded'],
  ])('%s', (text, claims, phrase) => {
    const found = findStatusPhrase(text);
    expect(found?.claims).toBe(claims);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(phrase);
  });

  it.each(['完成 4 件。', '符合資格者 20 人', '未超過目標值', 'methods', ''])(
    'is not seen in "%s"',
    (text) => {
      expect(findStatusPhrase(text)).toBeUndefined();
    },
  );
});

describe('the rate that the report claims', () => {
  const told =
    '三、年度目標值及達成度：(一)年度目標值：3 件。(二)達成度：4 件，達成率133%，符合並超越年度目標值。';

  it('stands in its column before it stands in the narrative', async () => {
    const row = { target: '3件', told };
    expect((await readRow(row)).reported.rate?.evidence.quote).toBe('133%');
    expect((await readRow({ ...row, rate: '133.33%' })).reported.rate?.evidence.quote).toBe('133.33%');
  });

  it.each([
    [{ value: 1.3333, numberFormat: '0.00%' }, '133.33%'],
    ['133.33', '133.33%'],
    ['１３３﹪', '133%'],
    ['—', 'none'],
    ['N/A', 'none'],
  ])('is read from %j', async (rate, read) => {
    const claimed = (await readRow({ target: '3件', actual: '4件', rate })).reported.rate?.value;
    expect(claimed ? `${claimed.value.toString()}${claimed.unit.name}` : 'none').toBe(read);
  });

  it('comes with the phrase of the status column, or of the narrative', async () => {
    expect((await readRow({ target: '3件', told })).reported.status?.claims).toBe('exceeded');
    expect((await readRow({ target: '3件', told, status: '黃燈' })).reported.status?.claims).toBe('exceeded');
    expect((await readRow({ target: '3件', told, status: '未達' })).reported.status?.claims).toBe('not-met');
  });
});
