import { asTyped } from '../../../src/workbook/excel/written';

describe('what is sent to Excel for a content', () => {
  it.each(['=1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\ta', '\ra', "'a", '100%', '1,234', 'true'])(
    'guards the text %j',
    (text) => {
      expect(asTyped({ kind: 'value', value: text })).toBe(`'${text}`);
    },
  );

  it.each(['達成率', '符合並超越年度目標值', '一、衡量標準', 'Met', `${'報'.repeat(100)}100%`])(
    'leaves %j as it is',
    (text) => {
      expect(asTyped({ kind: 'value', value: text })).toBe(text);
    },
  );

  it('guards a long row of digits', () => {
    expect(asTyped({ kind: 'value', value: '1'.repeat(80) })).toBe(`'${'1'.repeat(80)}`);
  });

  it('puts error values back as errors', () => {
    expect(asTyped({ kind: 'value', value: '#REF!' })).toBe('#REF!');
  });

  it('sends numbers, truth values and formulas as they are, and nothing for an empty cell', () => {
    expect(asTyped({ kind: 'value', value: -5 })).toBe(-5);
    expect(asTyped({ kind: 'value', value: true })).toBe(true);
    expect(asTyped({ kind: 'formula', formula: '=A1' })).toBe('=A1');
    expect(asTyped({ kind: 'empty' })).toBe('');
  });
});
