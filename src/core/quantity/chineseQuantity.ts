import { HUNDRED, ONE } from './decimal';
import { DIGIT_CLASS, NUMERAL_CHARACTERS, SCALE_CLASS } from './numerals/signs';
import type { FoundQuantity } from './quantity';
import type { Dimension } from './unit';

/** What may stand before 一 and a measure word that really counts one. */
const COUNTS_ONE = /(?:[共計達為辦完至少滿近逾約開理成行有]|^)$/;
/** 一個, 一種 and the like are articles. */
const ARTICLE = /^一(?:個|種|般|項|年|日|期|級|位|部)/;
const BARE_SCALE = new RegExp(`^${SCALE_CLASS}+(?![${NUMERAL_CHARACTERS}\\d餘多幾])`);
/** 十 alone is a number, 百 and larger ones are scales. */
const BARE_TEN = /^[十拾]/;
/** What makes a number of a scale alone: 上百件, 逾千人. */
const SCALE_COUNTS = /(?:[上逾近破約達餘]|超過|突破|將近)\s?$/;
/** 二期工程, 三級預防, 四年計畫 name things. */
const NAMES: ReadonlySet<string> = new Set(['期', '級', '年']);
/** Formal digits that words end in: 大陸, 登陸, 隊伍. One of them alone is a number only where no word goes on. */
const FORMAL = new RegExp(`^[壹貳參叁叄肆伍陸柒捌玖拾](?!${DIGIT_CLASS}|${SCALE_CLASS}|[點.])`);
const FORMAL_COUNTS = /(?:[共計達為辦完滿近逾約幣]|^|[^\u4e00-\u9fff])$/;
/** One of these is a measure, not an article: 一噸. */
const MEASURES: ReadonlySet<Dimension> = new Set(['length', 'area', 'mass', 'volume', 'power', 'money']);

/**
 * Whether a quantity in Chinese digits counts something: such digits occur inside of words as well, so they
 * need a measure word behind them (or 萬 and 億), and a bare 一 hardly ever counts.
 */
export function isChineseQuantity(plain: string, { span, unit, value }: FoundQuantity): boolean {
  const written = plain.slice(span.start, span.end);
  if (unit.dimension === 'none') return value.gte(HUNDRED) && /[萬億兆]/.test(written.slice(1));
  const before = plain.slice(Math.max(0, span.start - 2), span.start);
  if (/[數幾]$/.test(before)) return false;
  // 百萬元 alone is a unit's name (單位：百萬元).
  if (BARE_SCALE.test(written) && !BARE_TEN.test(written)) return SCALE_COUNTS.test(before);
  if (/[統唯萬之第某任同每逐]$/.test(before)) return false;
  if (written.startsWith('十分')) return false;
  if (FORMAL.test(written) && !FORMAL_COUNTS.test(before)) return false;
  if (NAMES.has(unit.name) && !written.endsWith('半')) return /[共計達為辦完至少滿約逾近:：]$/.test(before);
  if (!value.eq(ONE)) return true;
  if (span.start === 0 && written === plain) return true;
  return (MEASURES.has(unit.dimension) || COUNTS_ONE.test(before)) && !ARTICLE.test(written);
}
