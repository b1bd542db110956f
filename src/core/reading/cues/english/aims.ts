import type { Cue } from '../../cue';
import { phrases } from '../lists';

/** What ends the words that speak of a figure which is told farther off. */
const ANOTHER_CLAUSE = phrases(
  'was, were, is, are, has, had, not, met, missed, achieved, reached, exceeded, and actually, but, with, though, although, while',
);

/** What was aimed at, and is still to come. */
export const AIMS: readonly Cue[] = [
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
      'will, are expected to, is expected to, were expected to, was expected to, are projected to, is projected to, were projected to, was projected to, are forecast to, is forecast to, were forecast to, was forecast to, are scheduled, is scheduled, scheduled for, are due, are to be, remain to be, are planned, is planned, planned for',
    ),
    notBetween: phrases('who, that, which, said, say, think, feel, believe, where, and, but, of'),
    example: 'By spring ［30 clinics］ will offer the service.',
  },
];
