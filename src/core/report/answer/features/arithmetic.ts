import type { Feature } from './feature';

/** What sums, differences, quotients and rates of the text prove of a figure. */
export const ARITHMETIC: readonly Feature[] = [
  {
    id: 'gives the rate that is stated',
    weight: 4,
    force: 'speaks',
    holds: (m, a) => a.givesRate(m),
  },
  {
    id: 'the sum of others',
    weight: 3,
    force: 'speaks',
    holds: (m, a) => a.parts.get(m.index) === 'total',
  },
  {
    id: 'the sum of what is done and what is not',
    weight: -4,
    force: 'doubts',
    holds: (m, a) => a.parts.get(m.index) === 'mixed',
  },
  {
    id: 'the part that was finished',
    weight: 3,
    force: 'speaks',
    holds: (m, a) => a.parts.get(m.index) === 'finished',
  },
  {
    id: 'the addend that is asked for',
    weight: 8,
    force: 'speaks',
    holds: (m, a) => a.parts.get(m.index) === 'asked',
  },
  {
    id: 'the sum of more than is asked for',
    weight: -6,
    force: 'doubts prose',
    holds: (m, a) => a.parts.get(m.index) === 'beyond',
  },
  {
    id: 'one of the addends',
    force: 'doubts prose',
    weight: -3,
    holds: (m, a) => a.parts.get(m.index) === 'addend',
  },
  {
    id: 'where a proven change led',
    weight: 2,
    force: 'speaks',
    holds: (m, a) => a.parts.get(m.index) === 'to' && !a.wanted.isChange,
  },
  {
    id: 'where a proven change began',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => a.parts.get(m.index) === 'from',
  },
  {
    id: 'what two others give',
    weight: 5,
    force: 'speaks',
    holds: (m, a) => a.parts.get(m.index) === 'quotient',
  },
  {
    id: 'what a quotient is made of',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => a.parts.get(m.index) === 'operand',
  },
];
