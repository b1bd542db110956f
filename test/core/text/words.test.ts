import { anyOf, isOneOf } from '../../../src/core/text/words';

describe('words of a table', () => {
  const lowered = anyOf({ zh: ['調降', '下修'], en: ['cut', 'reduc-'] });

  it.each(['目標下修為 80 件', 'The target was cut.', 'Reduced to 80', 'a reduction'])(
    'stand in: %s',
    (text) => {
      expect(lowered(text)).toBe(true);
    },
  );

  it.each(['目標上修', 'a shortcut', 'cutting edge', 'irreducible'])('do not stand in: %s', (text) => {
    expect(lowered(text)).toBe(false);
  });

  it('may be all of a text', () => {
    const isTotal = isOneOf({ zh: ['合計'], en: ['grand total', 'no.'] });
    expect(['合計', 'Grand Total', 'no.'].map(isTotal)).toEqual([true, true, true]);
    expect(['合計數', 'total', 'not'].map(isTotal)).toEqual([false, false, false]);
  });
});
