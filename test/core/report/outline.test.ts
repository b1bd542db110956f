import { flatten, readOutline } from '../../../src/core/report/rows/readOutline';
import type { Span } from '../../../src/core/quantity/quantity';
import { readable } from '../../../src/core/text/readable';

const plainOf = (raw: string): string => readable(raw).plain;

/** The fields of the house form, as they stand. */
function fields(raw: string) {
  const plain = plainOf(raw);
  const outline = readOutline(plain);
  const text = (span: Span | null): string | null => span && plain.slice(span.start, span.end).trim();
  return {
    standard: text(outline.standard),
    progress: text(outline.progress),
    target: text(outline.statedTarget),
    result: text(outline.achievement),
    benefit: text(outline.benefit),
  };
}

/** Every heading with its level and number: `1.1 衡量標準`. */
const headings = (raw: string): readonly string[] =>
  flatten(readOutline(plainOf(raw)).sections).map(({ level, ordinal, title }) =>
    `${level}.${ordinal} ${title}`.trim(),
  );

const READ = {
  standard: '年度件數。',
  progress: '完成 4 件。',
  target: '3 件。',
  result: '4 件，達成率 133%。',
  benefit: '良好。',
};

describe('the house form', () => {
  it.each([
    [
      'in one line',
      '一、衡量標準：年度件數。二、辦理情形：完成 4 件。三、年度目標值及達成度：(一)年度目標值：3 件。(二)達成度：4 件，達成率 133%。四、效益：良好。',
    ],
    [
      'in paragraphs',
      '<p>一、衡量標準：年度件數。</p><p>二、辦理情形：完成 4 件。</p><p>三、年度目標值及達成度：</p><p>(一)年度目標值：3 件。</p><p>(二)達成度：4 件，達成率 133%。</p><p>四、效益：良好。</p>',
    ],
    [
      'in full width, with headings on lines of their own',
      '一、衡量標準\n年度件數。\n二、辦理情形\n完成 4 件。\n三、年度目標值及達成度\n（一）年度目標值：3 件。\n（二）達成度：4 件，達成率 133%。\n四、效益\n良好。',
    ],
    [
      'with a number that is skipped',
      '一、衡量標準：年度件數。二、辦理情形：完成 4 件。四、年度目標值及達成度：(一)年度目標值：3 件。(二)達成度：4 件，達成率 133%。五、效益：良好。',
    ],
    [
      'without numbers',
      '衡量標準：年度件數。\n辦理情形：完成 4 件。\n年度目標值：3 件。\n達成度：4 件，達成率 133%。\n效益：良好。',
    ],
  ])('%s', (_, raw) => {
    expect(fields(raw)).toEqual(READ);
  });

  it('in English', () => {
    const raw =
      'Definition: Cases a year.\nProgress: 4 cases closed.\nTarget and result:\nTarget: 3 cases.\nResult: 4 cases, 133%.\nBenefit: Good.';
    expect(fields(raw)).toEqual({
      standard: 'Cases a year.',
      progress: '4 cases closed.',
      target: '3 cases.',
      result: '4 cases, 133%.',
      benefit: 'Good.',
    });
  });

  it('may lack sections', () => {
    const raw = '一、衡量標準：按季公告。二、年度目標值及達成度：(一)年度目標值：100%。(二)達成度：100%。';
    expect(fields(raw)).toMatchObject({ progress: null, benefit: null, target: '100%。', result: '100%。' });
  });

  it('is absent from plain prose', () => {
    expect(fields('本年度完成 4 件，成效良好。')).toEqual({
      standard: null,
      progress: null,
      target: null,
      result: null,
      benefit: null,
    });
  });
});

describe('levels', () => {
  it('go from 一、 over (一) and 1. to (1)', () => {
    expect(
      headings(
        '一、辦理情形：\n(一)創新：\n1.方法：\n(1)甲：好。\n(2)乙：好。\n2.作為：好。\n(二)困難：多。\n二、效益：好。',
      ),
    ).toEqual([
      '1.1 辦理情形',
      '2.1 創新',
      '3.1 方法',
      '4.1 甲',
      '4.2 乙',
      '3.2 作為',
      '2.2 困難',
      '1.2 效益',
    ]);
  });

  it('contain what stands below them', () => {
    const plain = plainOf('一、辦理情形：\n(一)甲：好。\n(二)乙：好。\n二、效益：好。');
    const [first, second] = readOutline(plain).sections;
    expect(first?.children).toHaveLength(2);
    expect(first?.body.end).toBe(second?.heading.start);
    expect(second?.body.end).toBe(plain.length);
  });

  it.each(['第一、二大隊合計 89 件。', '約 1.5 公里。', '達成 3.2% (含 2 項)。', '統一、整合服務。'])(
    'are not seen in %s',
    (raw) => {
      expect(headings(raw)).toEqual([]);
    },
  );
});
