import fc from 'fast-check';
import { readable } from '../../../src/core/text/readable';
import { rawSpan } from '../../../src/core/text/text';
import { runs } from '../../support/runs';

const quote = (raw: string, read: string): string => {
  const text = readable(raw);
  const start = text.plain.indexOf(read);
  const span = rawSpan(text, start, start + read.length);
  return raw.slice(span.start, span.end);
};

describe('a quotation', () => {
  it.each([
    ['<p>達成度：６０ 次</p>', '60 次', '６０ 次'],
    ['共<b>60</b>次', '60次', '60</b>次'],
    ['達成率 &gt;&nbsp;90％。', '> 90%', '&gt;&nbsp;90％'],
    ['甲&amp;乙', '甲&', '甲&amp;'],
    ['A &amp B', '&amp', '&amp'],
    ['$A \\times B$', 'A ×', 'A \\times'],
    ['甲<br/>乙', '甲\n', '甲<br/>'],
    ['笑&#128512;臉', '\u{1f600}', '&#128512;'],
    ['笑\u{1f600}臉', '\u{1f600}臉', '\u{1f600}臉'],
  ])('of %s', (raw, read, quoted) => {
    expect(quote(raw, read)).toBe(quoted);
  });
});

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<br/>',
  '<b>',
  '</b>',
  '<',
  '>',
  '&',
  '&nbsp;',
  '&lt;',
  '&#20214;',
  '&#128512;',
  '$\\frac{A}{B}$',
  '$x=1$',
  '$',
  '\\',
  '達成率',
  '１，０６１',
  '60 次',
  '％',
  '\u3000',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u200b',
  '\u{1f600}',
);
const rawText = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 40 }),
);

describe('for any text', () => {
  it('every readable character has a place in the raw text, in order', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const { plain, offsets } = readable(raw);
        expect(offsets).toHaveLength(plain.length + 1);
        expect(offsets[plain.length]).toBe(raw.length);
        for (let i = 0; i < plain.length; i++) {
          expect(offsets[i]).toBeLessThan(raw.length);
          expect(offsets[i] ?? 0).toBeLessThanOrEqual(offsets[i + 1] ?? 0);
        }
      }),
      runs(100),
    );
  });

  it('a quoted character reads as that character again', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const text = readable(raw);
        for (const match of text.plain.matchAll(/[\p{Script=Han}A-Za-z0-9%]/gu)) {
          const span = rawSpan(text, match.index, match.index + 1);
          expect(readable(raw.slice(span.start, span.end)).plain).toBe(match[0]);
        }
      }),
      runs(100),
    );
  });

  it('spans stay inside of the raw text and do not turn round', () => {
    fc.assert(
      fc.property(rawText, fc.nat(60), fc.nat(60), (raw, a, b) => {
        const text = readable(raw);
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, text.plain.length));
        const span = rawSpan(text, start ?? 0, end ?? 0);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(raw.length);
      }),
      runs(100),
    );
  });

  it('what is readable already stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('達', '成', '60', '%', ' 次', '。'), { maxLength: 12 }),
        (pieces) => {
          const once = readable(pieces.join('').trim()).plain;
          expect(readable(once).plain).toBe(once);
        },
      ),
      runs(100),
    );
  });
});
