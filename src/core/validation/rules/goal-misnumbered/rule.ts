import { message } from '../../../language/message';
import { locate, type SourceText } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import { chineseOrdinal, hasChineseNumeral } from '../../../text/numbering';
import { numberFaults } from '../../text/numberFaults';
import { STYLES } from './vocabulary';
import type { TableRule } from '../../engine/rule';
import { numeralAt } from '../../../quantity/numeral';

interface Goal {
  readonly source: SourceText;
  readonly numbered: GoalNumber;
  readonly reading: IndicatorReading;
}

/** Finds numbers of goals that skip, or stand before two different goals. */
export const rule: TableRule = {
  name: 'goal-misnumbered',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check({ readings }): Iterable<Problem & { readonly indicator: number }> {
    const goals = numberedGoals(readings);
    const numbers = goals.map(({ numbered }) => numbered.number);
    // A table that begins elsewhere is an extract; one that was sorted has all its numbers.
    if (numbers[0] !== 1 || isComplete(numbers)) return;
    const items = goals.map((goal, index) => ({
      number: goal.numbered.number,
      mayRestart: !followsAtOnce(goal, goals[index - 1]),
      isDoubtful: false,
    }));
    for (const { index, after, kind, due } of numberFaults(items)) {
      const [here, before] = [goals[index], goals[after]];
      if (!here || !before) continue;
      const at = locate(here.source, 0, here.numbered.length);
      const same =
        kind === 'repeated' ? goals.find((goal) => goal.numbered.number === here.numbered.number) : before;
      const other = (same ?? before).source;
      const slots = {
        quote: at.quote,
        other: short(other.plain),
        due: hasChineseNumeral(at.quote) ? chineseOrdinal(due) : String(due),
      };
      yield {
        message: message(
          kind === 'skipped' ? 'goal-misnumbered.skipped' : 'goal-misnumbered.repeated',
          slots,
        ),
        at,
        related: [locate(other, 0, other.plain.length)],
        indicator: here.reading.indicator.number,
      };
    }
  },
};

/** A goal's text by which it is known again. */
const goalWords = ({ plain }: SourceText): string => plain.replace(/[\s\p{P}]+/gu, '');

/** Each goal once, where it stands first; none unless all are numbered, and in one way. */
function numberedGoals(readings: readonly IndicatorReading[]): readonly Goal[] {
  const goals: Goal[] = [];
  const seen = new Set<string>();
  for (const reading of readings) {
    const source = reading.indicator.fields.goal;
    if (!source || seen.has(source.plain)) continue;
    const words = goalWords(source);
    const isKnown = words === '' || seen.has(words);
    seen.add(source.plain).add(words);
    if (isKnown) continue;
    const numbered = goalNumber(source.plain);
    const style = goals[0]?.numbered.style ?? numbered?.style;
    if (numbered?.style !== style || !numbered) return [];
    goals.push({ source, numbered, reading });
  }
  return goals;
}

const isComplete = (numbers: readonly number[]): boolean =>
  new Set(numbers).size === numbers.length && Math.max(...numbers) === numbers.length;

/** Between two groups of goals, each with numbers of its own, stands a row with the group's name. */
function followsAtOnce({ reading }: Goal, before: Goal | undefined): boolean {
  const rowAbove = before?.numbered.number === 1 ? before.reading.indicator.rows.last : null;
  return rowAbove !== null && reading.indicator.rows.first === rowAbove + 1;
}

const short = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);

/** The number that a goal's text begins with. */
interface GoalNumber {
  readonly number: number;
  /** Which of the ways to number it is; goals numbered in several ways stand on several levels. */
  readonly style: number;
  /** The characters that carry the number, from the text's beginning. */
  readonly length: number;
}

/** Reads the number of a goal, from its readable text; `undefined` for a goal without one. */
function goalNumber(plain: string): GoalNumber | undefined {
  for (const [style, pattern] of STYLES.entries()) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const number = numeralAt(match[1] ?? '', 0)?.value.toNumber();
    if (number !== undefined && number > 0) return { number, style, length: match[0].length };
  }
  return undefined;
}
