/** The value that a series has at a place; its given values are at 0, 1, 2 and so on. */
export type Series = (index: number) => number;

/** The straight line that lies nearest to the values; of one value, one more at each place. */
export function linear(values: readonly number[]): Series {
  const [first = 0] = values;
  if (values.length === 1) return (index) => first + index;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  // Of even steps the line is exact, and so are its values.
  const step = (values[1] ?? first) - first;
  const isEven = values.every((value, index) => Math.abs(value - (first + step * index)) < 1e-9);
  return isEven ? (index) => rounded(first + step * index) : (index) => mean + slope * (index - middle);
}

/** The growth that lies nearest to the values, which are all above 0; null where they are not. */
export function growth(values: readonly number[]): Series | null {
  if (values.some((value) => value <= 0)) return null;
  const line = values.length === 1 ? () => Math.log(values[0] ?? 1) : linear(values.map(Math.log));
  return (index) => Math.exp(line(index));
}

/** Without the last digits of binary sums: 0.1 and 0.2 are followed by 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const EPOCH = 25_569;

/** Every working day after that one, or before it. */
export function weekdays(first: number): Series {
  return (index) => {
    let day = first;
    for (let left = Math.abs(index); left > 0;) {
      day += Math.sign(index);
      const weekday = new Date((day - EPOCH) * DAY).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return day;
  };
}

/** The same day of every so many months; of a month that is too short, its last day. */
export function months(first: number, step: number): Series {
  const date = new Date((first - EPOCH) * DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return (index) => {
    const last = new Date(Date.UTC(year, month + step * index + 1, 0)).getUTCDate();
    return Date.UTC(year, month + step * index, Math.min(day, last)) / DAY + EPOCH + (first % 1);
  };
}
