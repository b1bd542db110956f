import { Decimal } from './decimal';
import { makeQuantity } from './make';
import type { FoundQuantity } from './quantity';
import type { Unit } from './unit';

/** 6 分 12 秒, 1 小時又 20 分, 7 minutes and 24 seconds: nothing else stands between the two. */
const JOINT = /^\s?(?:又|零|,?\s?and)?\s?$/i;
const WORKING = /工作|working/i;

/** A unit of time that another one divides. Beside hours and seconds 分 is minutes; alone it is a mark. */
interface Divided {
  readonly large: readonly string[];
  readonly small: readonly string[];
  readonly count: Decimal;
  readonly unit: Unit;
}

const time = (name: string, scale: string): Unit => ({ text: name, name, dimension: 'time', scale });
const DIVISIONS: readonly Divided[] = [
  { large: ['分鐘', '分'], small: ['秒'], count: new Decimal(60), unit: time('秒', '1') },
  { large: ['小時'], small: ['分鐘', '分'], count: new Decimal(60), unit: time('分鐘', '60') },
  { large: ['日'], small: ['小時'], count: new Decimal(24), unit: time('小時', '3600') },
  { large: ['年'], small: ['月'], count: new Decimal(12), unit: time('月', '2629746') },
];

/** Joins what is one stretch of time told in two units or three: 6 分 12 秒 is 372 秒. */
export function joinTimes(plain: string, quantities: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const quantity of quantities) {
    const whole = joinedWith(plain, joined[joined.length - 1], quantity);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(quantity);
  }
  return joined.length === quantities.length ? quantities : joined;
}

function joinedWith(
  plain: string,
  large: FoundQuantity | undefined,
  small: FoundQuantity,
): FoundQuantity | undefined {
  if (!large || !JOINT.test(plain.slice(large.span.end, small.span.start))) return undefined;
  const division = DIVISIONS.find((each) => divides(each, large.unit, small.unit));
  if (!division || !large.value.isInteger() || large.value.lt(0)) return undefined;
  if (small.value.lt(0) || small.value.gte(division.count)) return undefined;
  const span = { start: large.span.start, end: small.span.end };
  const value = large.value.times(division.count).plus(small.value);
  const exactness = large.exactness === 'exact' ? small.exactness : large.exactness;
  return makeQuantity(span, value, small.decimals, exactness, division.unit);
}

/** A working day has no 24 hours. */
const divides = ({ large, small }: Divided, a: Unit, b: Unit): boolean =>
  large.includes(a.name) && small.includes(b.name) && !WORKING.test(a.text);
