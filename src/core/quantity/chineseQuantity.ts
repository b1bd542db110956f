import { HUNDRED, ONE } from './decimal';
import type { FoundQuantity } from './quantity';

/** What may stand before 一 and a measure word that really counts one. */
const COUNTS_ONE = /(?:[共計達為辦完至少滿開理成行有]|^)$/;
/** 一個, 一種 and the like are articles. */
const ARTICLE = /^一(?:個|種|般|項|年|日|期|級)/;
const BARE_SCALE = /^[百千萬億]+[^\d〇零一二三四五六七八九十餘多]/;
/** 二期工程, 三級預防, 四年計畫 name things. */
const NAMES: ReadonlySet<string> = new Set(['期', '級', '年']);

/**
 * Whether a quantity in Chinese digits counts something: such digits occur inside of words as well, so they
 * need a measure word behind them (or 萬 and 億), and a bare 一 hardly ever counts.
 */
export function isChineseQuantity(plain: string, { span, unit, value }: FoundQuantity): boolean {
  const written = plain.slice(span.start, span.end);
  if (unit.dimension === 'none') return value.gte(HUNDRED) && /[萬億]/.test(written);
  // 百萬元 alone is a unit's name (單位：百萬元).
  if (BARE_SCALE.test(written)) return false;
  const before = plain.slice(Math.max(0, span.start - 1), span.start);
  if (/[統唯萬之第某任同每逐]/.test(before)) return false;
  if (written.startsWith('十分')) return false;
  if (NAMES.has(unit.name)) return /[共計達為辦完至少滿約逾近:：]/.test(before);
  if (!value.eq(ONE)) return true;
  return COUNTS_ONE.test(before) && !ARTICLE.test(written);
}
