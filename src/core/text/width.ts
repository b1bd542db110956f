/**
 * Folds full-width and small-form ASCII to half width. The Chinese comma, full stop and enumeration comma
 * stay: they separate, and a half-width comma would read as a thousands separator.
 */
export function foldWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 || isIdeograph(code) || character === '，') return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FOLDED[character] ?? character;
}

/** Whether a UTF-16 unit is a Chinese character: most of a report, and always read as it stands. */
export const isIdeograph = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const FOLDED: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '﹪': '%',
  '﹙': '(',
  '﹚': ')',
  '﹣': '-',
  '﹢': '+',
  '﹦': '=',
  '﹤': '<',
  '﹥': '>',
  '﹕': ':',
  '︰': ':',
  '∶': ':',
  '﹒': '.',
  '﹐': '，',
  '﹑': '、',
  '﹔': ';',
  '−': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '∼': '~',
  '〜': '~',
  '∕': '/',
  '∗': '*',
  '≧': '≥',
  '≦': '≤',
  '〔': '(',
  '〕': ')',
};

/** Characters that print nothing, and those that only turn the direction: calculators put them round a number. */
export const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/;
