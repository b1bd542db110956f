import type { Indicator } from './indicator';

/** The goals that several indicators share, in the order of the sheet; none where each has its own. */
export function sharedGoals(indicators: readonly Pick<Indicator, 'goal'>[]): readonly string[] {
  const goals = [...new Set(indicators.map(({ goal }) => goal))].filter((goal) => goal !== '');
  return goals.length > 1 && goals.length < indicators.length ? goals : [];
}
