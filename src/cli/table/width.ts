/** Signs that take two columns of a terminal: East Asian wide and full-width forms, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

/** The text in exactly so many columns: filled up with blanks, or cut with an ellipsis. */
export function fitted(text: string, columns: number, side: 'left' | 'right'): string {
  const cut = shortened(text, columns);
  const blanks = ' '.repeat(columns - printedWidth(cut));
  return side === 'left' ? cut + blanks : blanks + cut;
}

function shortened(text: string, columns: number): string {
  if (printedWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const sign of text) {
    width += widthOf(sign);
    if (width > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

function widthOf(sign: string): number {
  if (NONE.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}
