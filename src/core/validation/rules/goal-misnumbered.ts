import { message } from '../../language/message';
import { locate, type SourceText } from '../../report/sourceText';
import type { Dossier } from '../dossier';
import type { Problem } from '../finding';
import { chineseOrdinal } from '../numbering/chineseOrdinal';
import { goalNumber, type GoalNumber } from '../numbering/goalNumber';
import { numberFaults } from '../numbering/numberFaults';
import { oncePerDossier } from '../oncePerDossier';
import type { TableRule } from '../rule';

interface Goal {
  readonly source: SourceText;
  readonly numbered: GoalNumber;
  readonly dossier: Dossier;
}

/** Finds numbers of goals that skip, or stand before two different goals. */
export const rule: TableRule = {
  name: 'goal-misnumbered',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  prepare: (dossier) => void goalWords(dossier),
  *check({ dossiers }): Iterable<Problem & { readonly indicator: number }> {
    const goals = numberedGoals(dossiers);
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
        due: /[一二三四五六七八九十]/.test(at.quote) ? chineseOrdinal(due) : String(due),
      };
      yield {
        message: message(
          kind === 'skipped' ? 'goal-misnumbered.skipped' : 'goal-misnumbered.repeated',
          slots,
        ),
        at,
        related: [locate(other, 0, other.plain.length)],
        indicator: here.dossier.indicator.number,
      };
    }
  },
};

/** A goal's text by which it is known again. */
const goalWords = oncePerDossier(({ indicator: { fields } }) =>
  (fields.goal?.plain ?? '').replace(/[\s\p{P}]+/gu, ''),
);

/** Each goal once, where it stands first; none unless all are numbered, and in one way. */
function numberedGoals(dossiers: readonly Dossier[]): readonly Goal[] {
  const goals: Goal[] = [];
  const seen = new Set<string>();
  for (const dossier of dossiers) {
    const source = dossier.indicator.fields.goal;
    const words = goalWords(dossier);
    if (!source || words === '' || seen.has(words)) continue;
    seen.add(words);
    const numbered = goalNumber(source.plain);
    const style = goals[0]?.numbered.style ?? numbered?.style;
    if (numbered?.style !== style || !numbered) return [];
    goals.push({ source, numbered, dossier });
  }
  return goals;
}

const isComplete = (numbers: readonly number[]): boolean =>
  new Set(numbers).size === numbers.length && Math.max(...numbers) === numbers.length;

/** Between two groups of goals, each with numbers of its own, stands a row with the group's name. */
function followsAtOnce({ dossier }: Goal, before: Goal | undefined): boolean {
  const rowAbove = before?.numbered.number === 1 ? before.dossier.indicator.rows.last : null;
  return rowAbove !== null && dossier.indicator.rows.first === rowAbove + 1;
}

const short = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
