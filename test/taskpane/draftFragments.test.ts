import { Decimal } from '../../src/core/quantity/decimal';
import type { Origin } from '../../src/core/draft/draft';
import type { CellDraft } from '../../src/core/draft/edits';
import { changesOnly, fragmentsOf, inParagraphs, runsOf } from '../../src/taskpane/draft/fragments';
import { sourceOf } from '../../src/taskpane/draft/source';

const at = { row: 4, column: 3 };
const quoted = (quote: string): Origin => ({
  kind: 'evidence',
  evidence: { cell: at, start: 0, end: quote.length, quote },
});
const traced = (after: string, words: string, origin: Origin = quoted(words)): CellDraft['trace'] => {
  const start = after.indexOf(words);
  return [{ start, end: start + words.length, origin }];
};
const draft = (before: string, after: string, trace: CellDraft['trace'] = []): CellDraft => ({
  cell: at,
  before,
  after,
  trace,
  numbering: [],
});

describe('a published text', () => {
  const before = '<p>一、標準：<b>甲</b>。</p> <p>(二)達成度：2%，符合。</p> <ol><li>乙。</li></ol>';
  const textsOf = (after: string): readonly string[] =>
    inParagraphs(fragmentsOf(draft(before, after), 'zh-TW')).map(({ text }) => text);

  test('is shown without its tags, a line for each paragraph', () => {
    expect(textsOf(before)).toEqual(['一、標準：甲。\n(二)達成度：2%，符合。\n乙。']);
  });

  test('keeps the line breaks on either side of what changes', () => {
    const shown = textsOf(before.replace('(二)達成度：2%，', '(二)達成度：3%，')).join('');
    expect(shown).toBe('一、標準：甲。\n(二)達成度：2%3%，符合。\n乙。');
    const fresh = textsOf(before.replace('<p>(二)', '丙。<p>(二)')).join('');
    expect(fresh).toBe('一、標準：甲。\n丙。\n(二)達成度：2%，符合。\n乙。');
  });
});

describe('a difference in fragments', () => {
  test('gives both texts back', () => {
    const [before, after] = ['達成率 95%，符合年度目標值。', '達成率 90%，未達年度目標值。'];
    const fragments = fragmentsOf(draft(before, after, traced(after, '90%')), 'zh-TW');
    const without = (left: string): string =>
      fragments.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
    expect(fragments.filter(({ figure }) => figure !== null).map(({ text }) => text)).toEqual(['90%']);
  });

  test('has only the numbers of a long quote to point at, and nothing of what was kept', () => {
    const standard = 'Permits decided within 20 working days ÷ permits decided × 100%';
    const pointed = (origin?: Origin): readonly string[] =>
      fragmentsOf(draft('', standard, traced(standard, standard, origin)), 'en').flatMap((fragment) =>
        fragment.figure ? [fragment.text] : [],
      );
    expect(pointed()).toEqual(['20', '100%']);
    expect(pointed({ kind: 'kept', evidence: { cell: at, start: 0, end: 9, quote: standard } })).toEqual([]);
  });

  test('leaves out what lies far from a change', () => {
    const long = '辦理說明會，參加者眾。'.repeat(9);
    const fragments = changesOnly(fragmentsOf(draft(`${long}95%`, `${long}90%`), 'zh-TW'));
    expect(fragments.map(({ kind, text }) => [kind, text.length < 20])).toEqual([
      ['same', true],
      ['removed', true],
      ['added', true],
    ]);
    expect(fragments[0]?.text.startsWith('…')).toBe(true);
  });

  test('has one stop for a figure whose number stays while its unit is new', () => {
    const after = '達成度：84 次，符合年度目標值。';
    const figures = fragmentsOf(
      draft('達成度：84，符合年度目標值。', after, traced(after, '84 次')),
      'zh-TW',
    );
    const parts = figures.flatMap(({ figure, continues, kind }) =>
      figure ? [[figure.text, continues, kind]] : [],
    );
    expect(parts).toEqual([
      ['84 次', false, 'same'],
      ['84 次', true, 'added'],
    ]);
  });

  test('is said aloud as one where neighbours all come', () => {
    const after = '，達成率 90%。';
    const runs = runsOf(fragmentsOf(draft('', after, traced(after, '90%')), 'zh-TW'));
    expect(runs.map(({ kind, parts }) => [kind, parts.length])).toEqual([['added', 3]]);
  });
});

describe('the source of a figure', () => {
  const number = (value: number, column: number) => ({
    kind: 'number' as const,
    value: new Decimal(value),
    percent: false,
    evidence: { cell: { row: 4, column }, start: 0, end: 1, quote: String(value) },
  });

  test('is each cell of its arithmetic once', () => {
    const expression = {
      kind: 'operation',
      operator: '/',
      left: { kind: 'operation', operator: '-', left: number(158, 3), right: number(89, 3) },
      right: number(89, 2),
    } as const;
    const { cells, told } = sourceOf({ kind: 'expression', expression });
    expect(cells.map(({ column }) => column)).toEqual([3, 2]);
    expect(told).toEqual({ kind: 'arithmetic', text: '(158 − 89) ÷ 89' });
  });

  test('is what a result is made from, not the cell that the result goes into', () => {
    const actual = number(84, 3);
    const planned = {
      kind: 'cell',
      cell: { row: 4, column: 4 },
      value: new Decimal(84),
      percent: false,
      evidence: actual.evidence,
      holds: actual,
    } as const;
    const expression = { kind: 'operation', operator: '/', left: planned, right: number(60, 2) } as const;
    expect(sourceOf({ kind: 'expression', expression }).cells.map(({ column }) => column)).toEqual([3, 2]);
  });

  test('may be a person, where the report has no figure', () => {
    expect(sourceOf(quoted(''))).toEqual({ cells: [], told: { kind: 'typed' } });
  });

  test('is the words of its cell, not all of a long text', () => {
    const { cells, told } = sourceOf(quoted('長'.repeat(99)));
    expect(cells).toEqual([at]);
    expect('text' in told && told.text).toHaveLength(61);
  });

  test('may be the year of the report', () => {
    expect(sourceOf({ kind: 'report-year', year: 2011 })).toEqual({
      cells: [],
      told: { kind: 'report-year' },
    });
  });
});
