import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import { relateUnits } from '../quantity/units';
import { firstIndex } from '../text/firstIndex';
import { periodOf } from './clause';
import { yearsOfRun } from './yearRun';

const MOST_JOINED = 6;
const LONGEST_JOINT = 7;
/** A comma without a space is Chinese, and begins what is said of another thing. */
const JOINT = /^\s?(?:、|,\s|及|和|與|以及|,?\s?and)\s?$/i;
/** 3,612 officers, 38 fewer than planned; 99%, and 58% of readers: the second is of something else. */
const COMPARES =
  /^\s(?:more|fewer|less|higher|lower|better|worse|short|above|below|up|down|ahead|behind|of)\b/i;
const COMPARE_REACH = 10;
/** How far times may stand before the figures that answer them. */
const REACH = 80;

/** The text, and the figures and times in it. */
interface Read {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly Period[];
}

/** Figures that nothing but 及, 、 or `and` joins: the place of the first of them, and how many they are. */
export interface Run {
  readonly first: number;
  readonly length: number;
}

/** The figures that a figure is joined with, itself among them. */
export function joinedWith(read: Read, index: number): Run {
  let [first, last] = [index, index];
  while (last - first < MOST_JOINED && areJoined(read, first - 1)) first--;
  while (last - first < MOST_JOINED && areJoined(read, last)) last++;
  return { first, length: last - first + 1 };
}

function areJoined({ plain, quantities }: Read, index: number): boolean {
  const [left, right] = [quantities[index], quantities[index + 1]];
  if (!left || !right) return false;
  if (right.span.start - left.span.end > LONGEST_JOINT) return false;
  const isOneKind = ['same', 'unknown'].includes(relateUnits(left.unit, right.unit));
  return (
    isOneKind &&
    JOINT.test(plain.slice(left.span.end, right.span.start)) &&
    !COMPARES.test(plain.slice(right.span.end, right.span.end + COMPARE_REACH))
  );
}

/** The time of a figure. 99 年度及 100 年度…為 23.5% 及 18.4%: joined figures take joined times in their order. */
export function timeOf(read: Read, index: number, run: Run): Period | undefined {
  const { plain, quantities, periods } = read;
  const figure = quantities[index];
  if (!figure) return undefined;
  const times = run.length > 1 ? (joinedTimes(read, run) ?? yearsOf(read, run)) : undefined;
  return times ? times[index - run.first] : periodOf(plain, figure.span, periods);
}

/** As many times, joined themselves, right before joined figures. */
function joinedTimes({ plain, quantities, periods }: Read, run: Run): readonly Period[] | undefined {
  const start = quantities[run.first]?.span.start ?? 0;
  const behind = firstIndex(periods.length, (at) => (periods[at]?.span.start ?? 0) >= start);
  const times = periods.slice(Math.max(0, behind - run.length), behind);
  const areTimesJoined = times.every((time, at) => {
    const next = times[at + 1];
    return !next || JOINT.test(plain.slice(time.span.end, next.span.start));
  });
  const isNear = start - (times[times.length - 1]?.span.end ?? -REACH) < REACH;
  return times.length === run.length && areTimesJoined && isNear ? times : undefined;
}

/** The years of joined figures, where one range of years is named for all of them. */
export function yearsOf({ plain, quantities, periods }: Read, run: Run): readonly Period[] | undefined {
  const first = quantities[run.first];
  if (!first || run.length < 2) return undefined;
  const { start } = first.span;
  const before = plain.slice(0, start);
  return yearsOfRun({ before, periods, start, length: run.length });
}
