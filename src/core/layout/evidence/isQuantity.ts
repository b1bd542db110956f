const FIGURE = /\d[\d.,]*/;
const BOUND_BEFORE =
  /^(?:at (?:least|most)|no (?:more|less|fewer) than|up to|under|over|about|less than|more than|below|above|between|exactly|approx\.?|within)$/i;
const CHINESE_BOUND_BEFORE =
  /^(?:至少|不低於|不高於|不超過|不少於|不逾|高於|低於|超過|少於|大於|小於|未滿|未達|最多|最少|最高|最低|應達|達到|介於|降至|降為|提升至|增至|累計|總計|合計|預計|(?:已|共)?(?:辦理|完成|舉辦|召開|達成)|[約逾達至共計僅近滿第前])*$/;
const SIGNS = /[\s≥≦≤≧<>=±~+\-–$€£()△▼%‰]/g;
const SCALES = /[萬億千百兆餘多]/g;
const JOINS = /^(?:[-~–至到]|and|to|of|或|及)?$/i;
const MOST_BEHIND = 7;

/**
 * Whether a text is a figure with at most a bound before it and a unit and a bound behind it: 至少 80%, 12場次,
 * between 60 and 70. Told without reading the number.
 */
export function isQuantity(plain: string): boolean {
  const first = FIGURE.exec(plain);
  if (!first || !isBoundBefore(plain.slice(0, first.index))) return false;
  const around = plain.split(FIGURE);
  const behind = (around[around.length - 1] ?? '').replace(SCALES, '').replace(SIGNS, ' ').trim();
  const between = around.slice(1, -1).map((text) => text.replace(SCALES, '').replace(SIGNS, ''));
  return between.every((text) => JOINS.test(text)) && isFew(behind, MOST_BEHIND);
}

function isBoundBefore(text: string): boolean {
  const bound = text.replace(/(?:NT|US)\$/i, '').trim();
  return BOUND_BEFORE.test(bound) || CHINESE_BOUND_BEFORE.test(bound.replace(SIGNS, ''));
}

/** At most so many Chinese characters, or two words. */
function isFew(text: string, most: number): boolean {
  if (/[。;；,，]/.test(text)) return false;
  return /[\u3400-\u9fff]/.test(text) ? text.length <= most : text.split(/\s+/).length <= 2;
}
