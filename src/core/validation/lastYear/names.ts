import { numeralAt } from '../../quantity/numeral';
import { unitAt } from '../../quantity/units';
import type { Stepwise } from '../../sheet/stepwise';
import type { AssessedTable } from '../engine/assessedTable';
import type { YearRow } from './lastYear';
import { NAME_NUMBERS, NAMED_YEARS, NO_DIFFERENCE, UNIT_IN_BRACKETS } from './vocabulary';

/** What an indicator is recognised by. */
export interface IndicatorName {
  /** The name without numbering, years, a unit in brackets, spaces and marks. */
  readonly key: string;
  /** The figures and Latin words of the name, which no likeness may overlook: PM2.5, 24 小時. */
  readonly marks: string;
  /** The number before the name (`1-2`, `3`); `null` for a name without one. */
  readonly number: string | null;
}

/** Reads the name of an indicator from its readable text. */
export function indicatorName(plain: string): IndicatorName {
  const text = plain.replace(/\s+/g, ' ').trim();
  const numbered = NAME_NUMBERS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const name = withoutUnit(text.slice(numbered?.[0].length ?? 0).replace(NAMED_YEARS, ''));
  return {
    key: nameKey(name === '' ? text : name),
    marks: (name.toLowerCase().match(/\d+(?:\.\d+)?|(?<![a-z])[a-z]{1,24}\d[a-z\d.]*/g) ?? []).join(' '),
    number: numbered ? numberKey(numbered[1] ?? '') : null,
  };
}

/** A text by which two names are compared: one way of writing 臺, without years, 之 and 的, spaces and marks. */
export function nameKey(plain: string): string {
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('臺', '台')
    .replace(NAMED_YEARS, '')
    .replace(NO_DIFFERENCE, '');
}

/** 漏水率(%), 訓練(單位：人次): what is counted, not what it is called. */
function withoutUnit(name: string): string {
  const inside = UNIT_IN_BRACKETS.exec(name)?.[1]?.trim() ?? '';
  return inside !== '' && unitAt(inside, 0)?.end === inside.length
    ? name.replace(UNIT_IN_BRACKETS, '')
    : name;
}

const numberKey = (number: string): string =>
  /\d/.test(number) ? number.replaceAll('.', '-') : (numeralAt(number, 0)?.value.toFixed() ?? number);

/** A row with what it is recognised by. */
export interface NamedRow extends YearRow {
  readonly name: IndicatorName;
  readonly goalKey: string;
}

/** The rows of some reports that have a name. */
export function* namedRows(reports: readonly AssessedTable[]): Stepwise<readonly NamedRow[]> {
  const rows: NamedRow[] = [];
  for (const report of reports) {
    for (const [done, reading] of report.readings.entries()) {
      const { name: text, goal } = reading.indicator;
      const name = indicatorName(text);
      if (name.key !== '') rows.push({ report, reading, name, goalKey: indicatorName(goal).key });
      yield { done, total: report.readings.length };
    }
  }
  return rows;
}

/** Puts items under their keys, in order; an item may have several keys. */
export function grouped<Key, Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, readonly Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = found.get(key);
      if (group) group.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}
