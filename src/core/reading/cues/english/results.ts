import type { Cue } from '../../cue';
import { joined, phrases, words } from '../lists';

/** What opens another clause behind a figure, and what only says how something was to be. */
const OTHER_DOER = phrases(
  'who, which, that, where, when, after, before, because, than, and, but, while, if, to, not, never, planned',
);

const DEEDS =
  'completed approved granted awarded provided published built delivered trained held opened closed resolved answered installed planted repaired inspected issued upheld supported served collected submitted adopted signed screened vaccinated immunised immunized treated restored replaced upgraded refurbished housed recruited launched funded enrolled finished met attended processed determined decided recycled diverted paid cleared audited reviewed remediated tested surveyed assessed certified recovered reached serviced maintained implemented accepted removed rehabilitated constructed conducted';

/** What was reached and done, all of it, and how far an aim was met. */
export const RESULTS: readonly Cue[] = [
  {
    // As a label: Result: 96.2 %.
    role: 'result',
    place: 'before',
    reach: 3,
    zh: [],
    en: phrases(
      'result, results, actual result, actual results, outcome, performance, achievement, achieved, outturn, current, latest, year-end, YTD, year to date, final',
    ),
    notBehind: ['as a ', 'previous ', 'prior ', 'last ', 'former ', 'earlier ', 'expected ', 'target '],
    example: 'FY 2011 Result: ［5,410］. Rating: Above Target.',
  },
  {
    role: 'result',
    place: 'before',
    reach: 24,
    zh: [],
    en: phrases(
      'outturn for, result for, results for, final figure for, actual figure for, performance for the year, performance in the year, performance this year, figure for the year, rate for the year',
    ),
    notBehind: ['as a '],
    notBetween: phrases('not, but, and, forecast, expected, target, will'),
    example: 'The outturn for 2021-22 was ［46 kg］.',
  },
  {
    role: 'result',
    place: 'before',
    reach: 8,
    zh: [],
    en: phrases(
      'above target at, below target at, above the target at, below the target at, missed at, narrowly missed at, met at, exceeded at, achieved at, missed with, met with, exceeded with, result was, results were, result is, result of, outcome was, outcome is, actual figure was, finished at, ended at, ended the year at, finished the year at, closed at, closed the year at, came in at, came out at, position was',
    ),
    notBehind: ['as a '],
    example: 'The target was missed; the result was ［38.5%］.',
  },
  {
    // What was reached is told against what was aimed at.
    role: 'result',
    place: 'behind',
    reach: 64,
    zh: [],
    en: phrases(
      'against a target of, against the target of, against our target of, against its target of, against a goal of, against the goal of, against a standard of, compared with a target of, compared to a target of, compared with the target of, compared to the target of, versus a target of',
    ),
    notBetween: phrases('but, while, whereas'),
    example: '［91.3%］ of claims were settled within a month against a target of 95%.',
  },
  {
    // What was aimed at was met so often: of the time, of cases.
    role: 'result',
    place: 'before',
    reach: 2,
    zh: [],
    en: joined('met achieved reached', 'this the our its that', ' ').flatMap((words) => [
      `${words} target`,
      `${words} standard`,
      `${words} goal`,
      `${words} commitment`,
    ]),
    example: 'We aim at 80%. We met this target ［76%］ of the time.',
  },
  {
    role: 'total',
    place: 'before',
    reach: 3,
    zh: [],
    en: phrases('totalled, totaled'),
    example: 'Loans at both branches totalled ［12,480］.',
  },
  {
    role: 'whole',
    place: 'behind',
    reach: 4,
    zh: [],
    en: phrases('for the year, for the full year, for the whole year, over the year, across the year'),
    notBefore: [' before', ' to ', ' earlier', ' end'],
    example: 'It lay between 3.2% and 7.9%, and was ［5.4%］ for the year.',
  },
  {
    role: 'done',
    place: 'behind',
    reach: 56,
    zh: [],
    en: joined('was were been have has had', DEEDS, ' '),
    notBetween: OTHER_DOER,
    example: '［64%］ of the lifts in towers were inspected.',
  },
  {
    role: 'done',
    place: 'behind',
    reach: 28,
    zh: [],
    en: words(DEEDS),
    notBetween: OTHER_DOER,
    example: '［98%］ of officers completed the course.',
  },
  {
    role: 'share',
    place: 'before',
    reach: 1,
    zh: [],
    en: phrases('or, or about, or around, or nearly, or almost, or just over, or just under, or some'),
    example: 'Of the budget 44 million dollars were spent, or ［92.7%］.',
  },
  {
    role: 'rate',
    place: 'behind',
    reach: 1,
    zh: [],
    en: phrases(
      'of its target, of our target, of the target, of the planned target, of planned target, of planned, of the agreed target, of the annual target, of plan, of the plan, of the goal, of its goal, of target, of the milestone, of the end-of-project target',
    ),
    notBefore: words('population group household area age school village market audience number').map(
      (word) => ` ${word}`,
    ),
    example: 'We trained 530 people, ［106%］ of the annual target.',
  },
];
