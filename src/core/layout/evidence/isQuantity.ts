const BOUND_BEFORE =
  /^(?:at (?:least|most)|no (?:more|less|fewer) than|up to|under|over|about|less than|more than|below|above|between|exactly|approx\.?|within)$/i;
const CHINESE_BOUND_BEFORE =
  /^(?:至少|不低於|不高於|不超過|不少於|不逾|高於|低於|超過|少於|大於|小於|未滿|未達|最多|最少|最高|最低|應達|達到|介於|降至|降為|提升至|增至|累計|總計|合計|預計|(?:已|共)?(?:辦理|完成|舉辦|召開|達成)|[約逾達至共計僅近滿第前])*$/;
const SIGNS = /[\s≥≦≤≧<>=±~+\-–$€£()△▼%‰]/g;
const SCALES = /[萬億千百兆餘多]/g;
/** What joins two figures, with signs and scales round it: 5 至 8萬, 10 and 20. */
const JOINT = between('[至到或及]', 'and', 'to', 'of');
const MOST_BEHIND = 7;

/** A text of one of these words or none, whatever signs and scales stand among its letters. */
function between(...words: readonly string[]): RegExp {
  const aside = '[\\s≥≦≤≧<>=±~+\\-–$€£()△▼%‰萬億千百兆餘多]*';
  const spread = words.map((word) => (word.startsWith('[') ? word : word.split('').join(aside)) + aside);
  return new RegExp(`^${aside}(?:${spread.join('|')})?$`, 'i');
}

/**
 * Whether a text is a figure with at most a bound before it and a unit and a bound behind it: 至少 80%, 12場次,
 * between 60 and 70. Told without reading the number.
 */
export function isQuantity(plain: string): boolean {
  const first = nextDigit(plain, 0);
  if (first < 0) return false;
  let end = figureEnd(plain, first);
  for (let next = nextDigit(plain, end); next >= 0; next = nextDigit(plain, end)) {
    if (!JOINT.test(plain.slice(end, next))) return false;
    end = figureEnd(plain, next);
  }
  const behind = plain.slice(end).replace(SCALES, '').replace(SIGNS, ' ').trim();
  return isFew(behind, MOST_BEHIND) && isBoundBefore(plain.slice(0, first));
}

const [ZERO, NINE, POINT, COMMA] = [0x30, 0x39, 0x2e, 0x2c] as const;

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

/** Where the next digit stands; -1 where none does. */
function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

/** Where a figure ends that begins with a digit: 1,234.5. */
function figureEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && unit !== POINT && unit !== COMMA) break;
  }
  return at;
}

function isBoundBefore(text: string): boolean {
  if (text === '') return true;
  const bound = (text.includes('$') ? text.replace(/(?:NT|US)\$/i, '') : text).trim();
  return BOUND_BEFORE.test(bound) || CHINESE_BOUND_BEFORE.test(bound.replace(SIGNS, ''));
}

/** At most so many Chinese characters, or two words. */
function isFew(text: string, most: number): boolean {
  if (/[。;；,，]/.test(text)) return false;
  return /[\u3400-\u9fff]/.test(text) ? text.length <= most : text.split(/\s+/).length <= 2;
}
