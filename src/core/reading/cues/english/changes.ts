import type { Cue } from '../../cue';
import { phrases } from '../lists';

/** What something is compared with, and by how much it differs. */
export const CHANGES: readonly Cue[] = [
  {
    role: 'earlier',
    place: 'before',
    reach: 14,
    zh: [],
    en: phrases(
      'year earlier, year before, month before, quarter before, previous month, previous quarter, last month, last quarter, same period, same time last year, same quarter, prior quarter, prior month, relative to, preceding year, preceding quarter, preceding month, years ago, year ago',
    ),
    example: 'The month before was ［87.7%］.',
  },
  {
    role: 'earlier',
    place: 'before',
    reach: 36,
    zh: [],
    en: phrases(
      'compared with, compared to, in comparison with, national average, regional average, sector average, industry average',
    ),
    notBetween: phrases('target, targets, goal, standard, plan, planned, but, and, was, to, we'),
    example: 'Absence was 3.1%, compared to a national average of ［5.5%］.',
  },
  {
    role: 'earlier',
    place: 'before',
    reach: 44,
    zh: [],
    en: phrases(
      'increase on, decrease on, improvement on, rise on, fall on, reduction on, growth on, drop on, up on, down on',
    ),
    notBetween: phrases('target, targets, goal, plan, planned, but, and, to'),
    example: 'This is an increase on 2018-19 where we took ［5.9 minutes］.',
  },
  {
    role: 'earlier',
    place: 'behind',
    reach: 10,
    zh: [],
    en: phrases(
      'the year before, a year earlier, a year ago, the previous year, the prior year, last year, the month before, the previous month, last month, last quarter, the previous quarter, in the previous year, in the prior year, the preceding year, in the same period, at baseline, at the outset',
    ),
    notBetween: phrases('than, compared, versus, from, on, over, against, since, with, to'),
    example: 'The rate was 34%, up from ［29%］ the year before.',
  },
  {
    // Nothing but the figure follows: fell to 90 is where it led.
    role: 'change',
    place: 'before',
    reach: 1,
    zh: [],
    en: phrases(
      'short by, behind by, ahead by, exceeded by, missed by, over by, under by, dropped, fell, rose, grew, declined, climbed, drop of, fall of, rise of, gain of, growth of, dropped by, declined by, improved by, decline of, up by',
    ),
    example: 'Satisfaction dropped ［4 points］ to 71%.',
  },
  {
    role: 'change',
    place: 'behind',
    reach: 1,
    zh: [],
    en: phrases(
      'over target, under target, over the target, under the target, short of our target, below plan, above plan, points below, points above, percentage points below, percentage points above, better, worse',
    ),
    example: 'Absence was 12.5%, only ［2.5%］ over target.',
  },
];
