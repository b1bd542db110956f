import { has } from '../../../reading/mention';
import { isInName, type Feature } from './feature';

/** What the time of a figure says for and against it. */
export const TIME: readonly Feature[] = [
  {
    id: 'compared with',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => has(m, 'earlier') && !(a.wanted.isChange && has(m, 'change')),
  },
  {
    id: 'of an earlier year',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => {
      const year = m.period?.year ?? null;
      const now = a.wanted.reportYear ?? a.latestYear;
      return year !== null && now !== null && year < now && !(a.wanted.isChange && has(m, 'change'));
    },
  },
  {
    id: 'of last year',
    weight: -4,
    holds: (m, a) =>
      m.period?.relative === 'last' && m.period.year === null && !(a.wanted.isChange && has(m, 'change')),
  },
  {
    id: 'of the report year',
    weight: 1,
    force: 'speaks',
    holds: (m, a) => a.wanted.reportYear !== null && m.period?.year === a.wanted.reportYear,
  },
  { id: 'a year', force: 'doubts prose', weight: -6, holds: (m) => m.isYear },
  { id: 'of another year, in brackets', weight: -4, force: 'doubts', holds: (m) => m.isDatedAside },
  {
    id: 'of a stretch of the year',
    weight: -3,
    force: 'doubts',
    holds: (m, a) => has(m, 'stretch') && !has(m, 'whole') && !isInName(m, 'stretch', a),
  },
];
