const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The Chinese numeral that a heading carries: 1 → 一, 12 → 十二, 20 → 二十. From 1 to 99; Western digits beyond. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10];
  const first = DIGITS[tens];
  if (number < 1 || ones === undefined || first === undefined) return String(number);
  return tens === 0 ? ones : `${tens === 1 ? '' : first}十${ones}`;
}
