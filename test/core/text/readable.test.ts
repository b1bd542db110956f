import fc from 'fast-check';
import { readable, readableText } from '../../../src/core/text/readable';
import { runs } from '../../support/runs';

const plain = (raw: string): string => readable(raw).plain;

describe('a cell that was pasted from a page', () => {
  it.each([
    [
      'paragraphs',
      '<p>一、衡量標準：件數。</p> <p>二、辦理情形：3 件。</p>',
      '一、衡量標準:件數。\n二、辦理情形:3 件。\n',
    ],
    ['a list', '<ol style="list-style-type: none"><li>1.甲</li><li>2.乙</li></ol>', '1.甲\n2.乙\n'],
    ['line breaks', '甲<br>乙<BR/>丙', '甲\n乙\n丙'],
    ['tags inside of a line', '共 <b>60</b><sup>註</sup> 次', '共 60註 次'],
    ['a comment', '60<!-- 待確認 -->次', '60次'],
    ['named entities', '9&nbsp;&divide;&nbsp;11&times;100%&amp;5&lt;6', '9 ÷ 11×100%&5<6'],
    ['numbered entities', '&#20214;&#x4EF6;', '件件'],
    ['an entity that nobody knows', 'A&nosuch;B', 'A&nosuch;B'],
    ['numbers that are no characters', '&#0;&#xD800;&#9999999;', '&#0;&#xD800;&#9999999;'],
  ])('%s', (_, raw, read) => {
    expect(plain(raw)).toBe(read);
  });

  it.each(['a<b', '<60', '達成率<90%且>80%', 'x < y > z', '<未達>', '<pending>'])(
    'keeps the text %s',
    (raw) => {
      expect(plain(raw)).toBe(raw);
    },
  );
});

describe('signs that only turn the direction of writing', () => {
  it.each(['\u202d1,250\u202c 件', '\u2066\u200e1,250\u2069 件', '1\u202e,250 件'])(
    'do not split a number',
    (raw) => {
      expect(plain(raw)).toBe('1,250 件');
    },
  );
});

describe('a formula in LaTeX', () => {
  it.each([
    ['$C=(A-B)/B \\times 100\\%$', 'C=(A-B)/B × 100%'],
    ['$\\frac{A}{B} \\times 100\\%$', '(A)/(B) × 100%'],
    ['$\\dfrac{\\text{核准}}{\\text{申請}}$', '((核准))/((申請))'],
    ['$\\frac{\\frac{A}{B}}{C}$', '((A)/(B))/(C)'],
    ['$A \\div B \\geq 3$', 'A ÷ B ≥ 3'],
    ['$\\left(A-B\\right)$ 件', '(A-B) 件'],
  ])('%s', (raw, read) => {
    expect(plain(raw)).toBe(read);
  });

  it('leaves prices alone', () => {
    expect(plain('由US$5降至US$4')).toBe('由US$5降至US$4');
  });
});

describe('width and white space', () => {
  it.each([
    ['１，０６１％', '1,061%'],
    ['６００，０００件', '600,000件'],
    ['600，000件', '600,000件'],
    ['1，234，567元', '1,234,567元'],
    ['甲5，乙200人', '甲5，乙200人'],
    ['於99，100年辦理', '於99，100年辦理'],
    ['12345，678', '12345，678'],
    ['（一）達成度：６０﹪', '(一)達成度:60%'],
    ['≧90％、≦5天', '≥90%、≤5天'],
    ['２．５～６．５％', '2.5~6.5%'],
    ['10－15', '10-15'],
    ['A︰B∶C', 'A:B:C'],
    ['60\u00a0\u3000 次', '60 次'],
    ['60\t次', '60 次'],
    ['甲 \n 乙', '甲\n乙'],
    ['甲\r\n\r\n乙', '甲\n乙'],
    ['甲\u2028乙', '甲\n乙'],
    ['達\u200b成\ufeff率\u00ad', '達成率'],
    ['甲、乙，丙。', '甲、乙，丙。'],
    ['', ''],
  ])('%s', (raw, read) => {
    expect(plain(raw)).toBe(read);
  });
});

describe('a text that is read without its places', () => {
  const LETTERS = Array.from('件達 目標A9z,.、。:;()%-_"<>&$，（）％　\n\u200b~');

  it('reads as with them', () => {
    const anyText = fc
      .array(fc.constantFrom(...LETTERS), { maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(anyText, (raw) => readableText(raw) === readable(raw).plain),
      runs(100),
    );
  });
});
