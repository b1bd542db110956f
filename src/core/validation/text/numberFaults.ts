/** One number of a list as it stands in the text. */
export interface Numbered {
  readonly number: number;
  /** Whether a 1 here may begin another list. */
  readonly mayRestart: boolean;
  /** Perhaps a mention and no number of the list: it counts where it fits, and is nothing where it does not. */
  readonly isDoubtful: boolean;
}

/** A number that does not follow. */
export interface NumberFault {
  /** Which of the numbers, and which one it should have followed. */
  readonly index: number;
  readonly after: number;
  readonly kind: 'skipped' | 'repeated';
  /** The number that was due. */
  readonly due: number;
}

interface OpenList {
  /** The last number, and where it stands. */
  last: number;
  index: number;
  /** The number that would stand next, had nothing been repeated. */
  due: number;
  readonly seen: Set<number>;
}

/** Lists that may go on at one time: of a text that begins ever new ones, the outermost are forgotten. */
const MOST_OPEN = 50;

/**
 * Finds numbers that skip or repeat. A 1 begins a list inside of the open one, which may go on later; a list may
 * begin with any number, since its beginning can stand in another place.
 */
export function numberFaults(numbers: readonly Numbered[]): readonly NumberFault[] {
  const open: OpenList[] = [];
  const faults: NumberFault[] = [];
  numbers.forEach((item, index) => {
    const { number } = item;
    const fitting = [...open].reverse().find(({ last, due }) => number === last + 1 || number === due);
    const list = fitting ?? open[open.length - 1];
    if (fitting) {
      open.length = open.indexOf(fitting) + 1;
      advance(fitting, number, index, number + 1);
    } else if (item.isDoubtful) {
      return;
    } else if (!list || (number === 1 && item.mayRestart)) {
      if (open.length === MOST_OPEN) open.shift();
      open.push({ last: number, index, due: number + 1, seen: new Set([number]) });
    } else if (number > list.last) {
      faults.push({ index, after: list.index, kind: 'skipped', due: list.due });
      advance(list, number, index, number + 1);
    } else if (list.seen.has(number)) {
      faults.push({ index, after: list.index, kind: 'repeated', due: list.due });
      list.due++;
    }
  });
  return faults;
}

function advance(list: OpenList, number: number, index: number, due: number): void {
  list.last = number;
  list.index = index;
  list.due = due;
  list.seen.add(number);
}
