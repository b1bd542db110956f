import { Decimal } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import type { List } from '../../reading/lists';
import { isDeed } from '../../reading/deeds';
import { has, type Mention } from '../../reading/mention';
import { stagesIn } from '../../reading/stages';
import type { Statement } from '../../reading/statement';
import { coverage, features, overlap } from '../../text/similarity';
import { saysHead } from './features/rates';
import { actOf, type Wanted } from './wanted';

/** Words of a label that make it no part of one sum: of a whole, of another time, not done, or each. */
const NO_PART =
  /其中|目標|預[定計]|原[定訂]|較|去年|上年|累計|每|未|不|尚|餘|共|合計|總計|申請|受理|including|of which|target|planned|each|per\b|total|remain|last year/i;
const DIVISIBLE: ReadonlySet<string> = new Set([
  'count',
  'money',
  'mass',
  'area',
  'length',
  'volume',
  'power',
]);
const DENIED = /[不未無非]/;
/** 共計淘汰小客車 179 輛、大客車 31 輛: the list is what the total is of. */
const TOTALLED = /^.*(?:共計|合計|總計|總共|計有)(?=[\u4e00-\u9fff])/;
const HEAD = 2;
/** So much of a label must the name have to ask for it, and not for what it is a kind of. */
const NEARLY_ALL = 0.7;
/** So many that no two of them can be two things told beside each other. */
const CLEARLY_LISTED = 3;

/** Whether a figure is one of a list of its kind that the name does not single out. */
export function listMembers(statement: Statement, wanted: Wanted): (mention: Mention) => boolean {
  const known = new Map<number, List>();
  for (const list of statement.lists) for (const member of list.members) known.set(member, list);
  return ({ index }) => {
    const list = known.get(index);
    return list !== undefined && !isSingledOut(list, list.members.indexOf(index), wanted);
  };
}

/** Whether the name asks for this one of a list: 合格 of 報名、到考、合格. What the first one says may be said of all. */
function isSingledOut({ labels, isNamedBehind }: List, at: number, { name, asked }: Wanted): boolean {
  const own = labels[at] ?? '';
  const others = labels.filter((_, index) => index !== at);
  const act = actOf(name);
  const stages = stagesIn(`${name}|${asked}`);
  const isOfStage = (label: string): boolean => [...stagesIn(label)].some((stage) => stages.has(stage));
  const isNamed = (label: string): boolean => (act !== '' && saysHead(label, act)) || isOfStage(label);
  const areDifferent = others.every((label) => isDeed(label) || stagesIn(label).size > 0);
  // 滿意者占 92%、不滿意者占 3%: what is denied of the others is told of this one.
  const areDenied = others.every((label) => DENIED.test(label));
  if (at === 0 && !isNamedBehind)
    return isNamed(own) && (own === act || areDifferent || (areDenied && !DENIED.test(own)));
  const all = features(`${name}|${asked}`);
  // 諮詢會或座談會 asks for both of them.
  if (isNamedBehind && [own, ...others].every((label) => name.includes(label.trim()))) return false;
  const isCloser =
    overlap(own, all) > 0 &&
    (!isNamedBehind || coverage(own, `${name}|${asked}`) >= NEARLY_ALL) &&
    others.every((label) => overlap(label, all) < overlap(own, all));
  return (isNamed(own) || isCloser) && !others.some(isNamed);
}

/** The sum of a list that the figure is one of, where no total is said and its figures exclude each other. */
export function sumOfList(
  statement: Statement,
  figure: FoundQuantity,
  wanted: Wanted,
): FoundQuantity | undefined {
  const list = statement.lists.find(({ members }) =>
    members.some((member) => statement.quantities[member]?.span.start === figure.span.start),
  );
  if (!list) return undefined;
  const parts = list.members.flatMap((member) => statement.mention(member) ?? []);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last || !DIVISIBLE.has(last.quantity.unit.dimension)) return undefined;
  if (!list.isRespective && parts.length < CLEARLY_LISTED && !areOneKind(list, wanted)) return undefined;
  if (!excludeEachOther(list, parts, wanted) || isTotalSaid(statement, last, list)) return undefined;
  const value = Decimal.sum(...parts.map(({ quantity }) => quantity.value));
  const decimals = Math.max(...parts.map(({ quantity }) => quantity.decimals));
  const span = { start: first.quantity.span.start, end: last.quantity.span.end };
  return { ...last.quantity, value, low: value, high: value, decimals, span };
}

function excludeEachOther(list: List, parts: readonly Mention[], wanted: Wanted): boolean {
  const { members } = list;
  const labels = list.labels.map((label, at) => (at === 0 ? label.replace(TOTALLED, '') : label));
  const [, ...rest] = labels;
  const areParts =
    new Set(labels).size === labels.length &&
    labels.every((label) => !NO_PART.test(label)) &&
    rest.every((label) => label !== '' && !isDeed(label) && stagesIn(label).size === 0) &&
    parts.every((part) => part.quantity.exactness === 'exact' && !has(part, 'part') && !has(part, 'planned'));
  return areParts && !members.some((_, at) => isSingledOut(list, at, wanted));
}

/** Whether the sentence says a total of this unit anyway. */
function isTotalSaid(statement: Statement, { sentenceIndex, quantity }: Mention, { members }: List): boolean {
  return statement
    .mentionsOf(statement.quantities)
    .some(
      (other) =>
        other.sentenceIndex === sentenceIndex &&
        !members.includes(other.index) &&
        has(other, 'total') &&
        other.quantity.unit.name === quantity.unit.name,
    );
}

/** Whether all of a list are kinds of one thing, which the name asks for: 小客車 and 大客車 of 老舊客車. */
function areOneKind({ labels }: List, { name }: Wanted): boolean {
  const [head = '', ...others] = labels.map((label) => label.trim().slice(-HEAD));
  return head.length === HEAD && name.includes(head) && others.every((other) => other === head);
}
