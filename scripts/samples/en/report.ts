/** What a target cell holds: text, or a number as somebody typed it, with its format. */
export type TargetCell = string | { readonly value: number; readonly format: string };

export interface EnglishRow {
  readonly goal: string;
  readonly indicator: string;
  readonly definition: string;
  readonly target: TargetCell;
  readonly narrative: string;
}

export const TITLE = 'Sample Agency: Annual Performance Report 2024';
export const HEADINGS = ['Goal', 'Indicator', 'Definition', 'Target', 'Narrative'] as const;

/** One row for each way in which an indicator can be measured. */
export const rows: readonly EnglishRow[] = [
  {
    goal: '1. Parks for everyone',
    indicator: 'Visits to city parks',
    definition: 'Visits counted at the gates during the year.',
    target: '600,000 visits',
    narrative:
      'The gates counted 642,318 visits in 2024, an achievement rate of 107.05%. The target was exceeded. The new playground drew families from all districts.',
  },
  {
    goal: '2. Permits without waiting',
    indicator: 'Permits decided within 20 working days',
    definition: 'Permits decided within 20 working days ÷ permits decided × 100%.',
    target: 'at least 90%',
    narrative:
      'Of 1,248 permits decided, 1,173 permits were decided within 20 working days. The target was exceeded.',
  },
  {
    goal: '3. Libraries that are used',
    indicator: 'Growth of loans',
    definition: '(Loans this year − loans last year) ÷ loans last year × 100%.',
    target: { value: 0.05, format: '0%' },
    narrative: 'Loans rose from 48,200 in 2023 to 51,574 in 2024.',
  },
  {
    goal: '4. Staff who keep learning',
    indicator: 'Training hours against the year before',
    definition: 'Training hours this year ÷ training hours last year × 100%.',
    target: { value: 1.05, format: '0%' },
    narrative: 'Staff completed 12,600 hours of training in 2024, against 11,250 hours in 2023.',
  },
  {
    goal: '5. Careful with water',
    indicator: 'Reduction of water use in public buildings',
    definition: '(Water use last year − water use this year) ÷ water use last year × 100%.',
    target: 'reduce by 10%',
    narrative:
      'Water use fell from 84,000 m3 in 2023 to 77,280 m3 in 2024, a reduction of 8%. The target was not met: two pools were opened earlier than planned.',
  },
  {
    goal: '6. Ready for storms',
    indicator: 'State of the flood plan',
    definition:
      'Level reached at the end of the year: 0 = no plan, 1 = plan drafted, 2 = plan adopted, 3 = plan adopted and published.',
    target: { value: 3, format: '0' },
    narrative: 'Level reached: 3. The plan was adopted in May and published in June.',
  },
  {
    goal: '7. A library for the north side',
    indicator: 'Opening of the branch library',
    definition: 'Date on which the branch opens to the public.',
    target: '30 September 2024',
    narrative: 'The branch library opened on 12 September 2024.',
  },
  {
    goal: '8. Safe river banks',
    indicator: 'Progress of the embankment works',
    definition: 'Actual progress against planned progress at the end of the year.',
    target: 'planned progress 75%',
    narrative: 'Planned progress was 75% and actual progress was 72%: three weeks were lost to high water.',
  },
  {
    goal: '9. Steady service at the counter',
    indicator: 'Average length of an appointment',
    definition: 'Average length of all appointments of the year.',
    target: 'between 20 and 30 minutes',
    narrative: 'An appointment took 26 minutes on average.',
  },
  {
    goal: '10. Fewer reasons to complain',
    indicator: 'Complaints about noise in parks',
    definition: 'Complaints received in writing. Lower is better.',
    target: 'no more than 15 complaints',
    narrative: '11 complaints were received in 2024. The target was met.',
  },
  {
    goal: '11. Workshops near home',
    indicator: 'Gardening workshops and the districts they reach',
    definition: 'Workshops held, and the districts in which they were held.',
    target: 'at least 60 workshops and at least 3 districts',
    narrative: 'The gardeners held 84 workshops in 4 districts. The target was exceeded.',
  },
  {
    goal: '12. More shade',
    indicator: 'Street trees planted',
    definition: 'Trees planted along streets during the year.',
    target: '1,200 trees',
    narrative:
      'The teams planted 1,080 trees, an achievement rate of 90%. The target was not met: the nursery delivered the last batch in January 2025.',
  },
];
