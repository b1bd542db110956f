import type { FoundQuantity } from '../quantity/quantity';

/** What leads from a count to its share: 257 人，占 63.9%; 257 人(63.9%); 257, or 63.9%. */
const LEADS =
  /^(?:[^\d,，。;:()]{0,6}[,，(]\s?(?:約|僅)?[占佔]?(?:比|總數|全部|全體)?(?:率|例)?(?:之|的)?(?:為|達|約)?\s?|,? (?:or|which is|making up|about)\s)$/i;

/** Whether a percentage is the share of the count right before it, and so is named by the words of that count. */
export function shareOfCount(
  { plain, quantities }: { readonly plain: string; readonly quantities: readonly FoundQuantity[] },
  index: number,
): boolean {
  const [own, count] = [quantities[index], quantities[index - 1]];
  if (!own || !count || own.unit.dimension !== 'percent' || count.unit.dimension === 'percent') return false;
  return LEADS.test(plain.slice(count.span.end, own.span.start));
}
