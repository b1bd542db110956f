import type { FoundQuantity } from '../quantity/quantity';
import { relateUnits } from '../quantity/units';
import { has, type Mention } from './mention';
import type { Statement } from './statement';

/** A part, and the whole that the text itself ties it to. */
export interface Tie {
  readonly part: Mention;
  readonly whole: FoundQuantity;
  /** Whether the words say that it is some of the whole, and not their order alone. */
  readonly isSaid: boolean;
}

const MOST_FIGURES = 40;
const OF_THEM = /^\s(?:[a-z]+\s){0,2}of (?:them|these|those|which)\b/i;
/** What leads up to all of them, of which some then passed, answered or were done. */
const WHOLE_ZH =
  /(?:參[加訓與評]|受[理檢測評訪查]|送審|申請|報名|抽[驗查測檢]|檢[測查驗]|查驗|稽查|訪[問查視]|回收|收[案件]|列管|通報|開案|結訓|報考|到考|應[辦檢訓到查]|總數|總計|共計|合計)[^,，。;]{0,12}$/;
const WHOLE_EN =
  /\b(?:of|received|inspected|tested|sampled|surveyed|audited|entered|examined|checked|asked)\s(?:all |the |our |some )*$/i;
const WHOLE_BEHIND =
  /^\s?(?:[a-z]+\s){0,2}(?:were|was) (?:tested|inspected|received|sampled|surveyed|checked|audited|examined)\b/i;

/** Parts with their wholes: 14 of the 19 stocks; 其中; parts that make up the whole; 抽驗 800 件，合格 776 件. */
export function tiesIn(statement: Statement): readonly Tie[] {
  const mentions = statement.mentionsOf(statement.quantities.slice(0, MOST_FIGURES));
  return mentions.flatMap((part): readonly Tie[] => {
    const said = part.of ?? wholeBefore(statement, part) ?? wholeOfParts(statement, part);
    const whole = said ?? leadBefore(mentions, part);
    return whole && canBeShare(part, whole) ? [{ part, whole, isSaid: said !== undefined }] : [];
  });
}

/** 其中 518 件; 4,812 of them: the figure of its kind before it. */
function wholeBefore({ quantities, plain }: Statement, part: Mention): FoundQuantity | undefined {
  const isOfThem = OF_THEM.test(plain.slice(part.quantity.span.end, part.quantity.span.end + 24));
  if (!has(part, 'part') && !isOfThem) return undefined;
  const before = quantities.slice(0, part.index).reverse();
  return before.find(({ unit }) => isOneKind(part.quantity, unit));
}

/** A whole that the part and what is left of it make up: 526 案, of which 518 and 8. */
function wholeOfParts({ relations, quantities }: Statement, part: Mention): FoundQuantity | undefined {
  for (const relation of relations) {
    if (relation.kind === 'total' && relation.parts.includes(part.index)) return quantities[relation.total];
  }
  return undefined;
}

/** 參加評核 40 家，通過 31 家: right before it in its sentence, all that it can be some of. */
function leadBefore(mentions: readonly Mention[], part: Mention): FoundQuantity | undefined {
  const lead = mentions[part.index - 1];
  if (lead?.sentenceIndex !== part.sentenceIndex) return undefined;
  const isLead = WHOLE_ZH.test(lead.before) || WHOLE_EN.test(lead.before) || WHOLE_BEHIND.test(lead.behind);
  const others = mentions.filter(
    ({ index, quantity }) =>
      index !== part.index &&
      index !== lead.index &&
      relateUnits(quantity.unit, part.quantity.unit) === 'same',
  );
  return isLead && others.length === 0 ? lead.quantity : undefined;
}

const isOneKind = (part: FoundQuantity, unit: FoundQuantity['unit']): boolean =>
  !['percent', 'point', 'time', 'date'].includes(unit.dimension) &&
  (relateUnits(part.unit, unit) === 'same' || part.unit.dimension === 'none' || unit.dimension === 'none');

function canBeShare(part: Mention, whole: FoundQuantity): boolean {
  const { quantity } = part;
  const isOpen =
    has(part, 'remainder') || has(part, 'denied') || has(part, 'under way') || has(part, 'planned');
  return (
    !isOpen &&
    !['percent', 'point', 'time', 'date', 'money'].includes(quantity.unit.dimension) &&
    isOneKind(quantity, whole.unit) &&
    whole.value.gt(0) &&
    quantity.value.lte(whole.value)
  );
}
