import type { Indicator } from '../../core/report/indicator';

export interface Title {
  readonly main: string;
  /** The other of goal and name; `null` when there is none. */
  readonly sub: string | null;
}

/**
 * What an indicator is called in a list: its goal, numbered as in the sheet, where every row has one of
 * its own; else the indicator's name, for several then share a goal.
 */
export function titlesOf(indicators: readonly Indicator[]): ReadonlyMap<number, Title> {
  const goals = new Set(indicators.map(({ goal }) => goal));
  const byGoal = goals.size === indicators.length && !goals.has('');
  return new Map(
    indicators.map(({ number, goal, name }) => {
      const [main, sub] = byGoal || name === '' ? [goal, name] : [name, goal];
      return [number, { main: main || String(number), sub: sub || null }];
    }),
  );
}
