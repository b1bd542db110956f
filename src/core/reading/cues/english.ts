import type { Cue } from '../cue';
import { joined, phrases, words } from './lists';

/** What ends the words that speak of a figure which is told farther off. */
const ANOTHER_CLAUSE = phrases(
  'was, were, is, are, has, had, not, met, missed, achieved, reached, exceeded, and actually, but, with, though, although, while',
);
/** What opens another clause behind a figure, and what only says how something was to be. */
const OTHER_DOER = phrases(
  'who, which, that, where, when, after, before, because, than, and, but, while, if, to, not, never, planned',
);

const DEEDS =
  'completed approved granted awarded provided published built delivered trained held opened closed resolved answered installed planted repaired inspected issued upheld supported served collected submitted adopted signed screened vaccinated immunised immunized treated restored replaced upgraded refurbished housed recruited launched funded enrolled finished met attended processed determined decided recycled diverted paid cleared audited reviewed remediated tested surveyed assessed certified recovered reached serviced maintained implemented accepted removed rehabilitated constructed conducted';

/** What English says farther off, and behind the figure, where Chinese says it right before. */
export const ENGLISH: readonly Cue[] = [
  {
    role: 'target',
    place: 'before',
    reach: 48,
    zh: [],
    en: phrases(
      'target of, targets of, target to, targets to, goal to, aim to, goal of, aim of, objective of, target was to, targets were to, target is to, targets are to, aim was to, aim is to, aimed to, aiming to, goal was to, goal is to, plan was to, planned to, intended to, sought to, required to, commissioned to, contracted to, mandated to, tasked to, set out to, pledged to, committed to, promised to, targets were revised to, target was revised to, targeted',
    ),
    notBetween: ANOTHER_CLAUSE,
    example: 'The target of recovering or reusing ［45%］ of packaging had not been met.',
  },
  {
    role: 'target',
    place: 'before',
    reach: 48,
    zh: [],
    en: phrases('target for, targets for, goal for, target in, target this year'),
    notBetween: phrases('not, met, missed, achieved, reached, exceeded, but, with, and, actual, result'),
    notBehind: ['on '],
    example: 'The target for 2022 was completion of ［64 homes］.',
  },
  {
    role: 'target',
    place: 'before',
    reach: 7,
    zh: [],
    en: phrases(
      'targets of, targets were, aim is, aim was, goal is, goal was, benchmark of, benchmark is, tolerance of, ceiling is, limit of, cap of, target range of, targeted range of, target figure of, target level of, the required, had hoped for, hoped for, aimed for, aiming for, expectation of',
    ),
    example: 'Spending may lie within a targeted range of ［5%］ of the plan.',
  },
  {
    role: 'target',
    place: 'before',
    reach: 3,
    zh: [],
    en: phrases('milestone, benchmark, threshold, ambition of, commitment of, forecast'),
    example: 'Baseline 40; milestone ［150］; achieved 128.',
  },
  {
    role: 'target',
    place: 'behind',
    reach: 6,
    zh: [],
    en: phrases('ceiling, threshold, benchmark, tolerance, cap, we had aimed for, aimed for, hoped for'),
    example: 'Absence remained above our ［5%］ ceiling.',
  },
  {
    role: 'planned',
    place: 'clause',
    reach: 60,
    zh: [],
    en: phrases(
      'is expected, are expected, was expected, expected that, is anticipated, are anticipated, on track to, on course to, projected, foresees, foresaw, envisages, provides for, is due, are due, due to be, is planned, are planned, is scheduled, are scheduled, next quarter, next month, in the coming year, by next',
    ),
    example: 'The programme is on track to deliver ［80 homes］.',
  },
  {
    role: 'planned',
    place: 'behind',
    reach: 24,
    zh: [],
    en: phrases(
      'will, are expected to, is expected to, are scheduled, is scheduled, scheduled for, are due, are to be, remain to be, are planned, is planned, planned for',
    ),
    notBetween: phrases('who, that, which, said, say, think, feel, believe, where, and, but, of'),
    example: 'By spring ［30 clinics］ will offer the service.',
  },
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
