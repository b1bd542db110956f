import { has, wordsOf } from '../../../reading/mention';
import { overlap } from '../../../text/similarity';
import { isInName, type Feature } from './feature';
import { wantsChange } from './change';
import { isTooSmall } from './units';
import { CUMULATED, LABEL, leads, wantsCumulated } from './labels';

/** Latin words are longer. */
const labelOf = (act: string): number => (/^[a-z]/.test(act) ? 2 * LABEL : LABEL);

/** What the words round a figure say for it. */
export const FOR: readonly Feature[] = [
  { id: 'called the result', weight: 3, force: 'speaks', holds: (m) => has(m, 'result') },
  { id: 'done', weight: 2, force: 'speaks', holds: (m) => has(m, 'done') && !has(m, 'result') },
  { id: 'stated', weight: 1, holds: (m) => has(m, 'said') },
  { id: 'called the whole', weight: 2.5, force: 'speaks', holds: (m) => has(m, 'total') },
  {
    id: 'cumulated, as asked',
    weight: 2,
    holds: (m, a) => wordsOf(m, 'total').some((words) => CUMULATED.test(words)) && wantsCumulated(a),
  },
  { id: 'of the whole year, or of all', weight: 2, force: 'speaks', holds: (m) => has(m, 'whole') },
  { id: 'where a change led', weight: 3, force: 'speaks', holds: (m) => leads(m) },
  { id: 'behind its bare target', weight: 4.5, force: 'speaks', holds: (m, a) => a.isBesideTarget(m) },
  {
    id: 'in words of the name',
    weight: 0.75,
    force: 'speaks',
    holds: (m, a) => Math.min(4, overlap(m.label, a.name)),
  },
  {
    id: 'in words of the target',
    weight: 0.5,
    force: 'speaks',
    holds: (m, a) => Math.min(3, overlap(m.before, a.asked)),
  },
  {
    id: 'in a sentence of the name',
    weight: 0.2,
    holds: (m, a) => Math.min(10, overlap(m.sentence, a.name)),
  },
  {
    id: 'words of the name behind it',
    weight: 0.6,
    force: 'speaks',
    holds: (m, a) => Math.min(4, overlap(m.behind, a.name)),
  },
  {
    id: 'in the last words of the name',
    weight: 2,
    holds: (m, a) =>
      a.act !== '' &&
      (m.before.slice(-labelOf(a.act)).toLowerCase().includes(a.act) ||
        m.behind.trim().toLowerCase().startsWith(a.act)),
  },
  {
    id: 'told apart by the name',
    weight: 1.25,
    force: 'speaks',
    holds: (m, a) => Math.min(3, a.distinction(m)),
  },
  {
    id: 'beside the whole name',
    weight: 3,
    force: 'speaks',
    holds: (m, a) => a.isNamedFully(m) && !isTooSmall(m, a),
  },
  {
    id: 'a change, as wanted',
    weight: 3,
    force: 'speaks',
    holds: (m, a) =>
      (has(m, 'change') && (wantsChange(a) || isInName(m, 'change', a))) ||
      (has(m, 'added') && a.wanted.isChange),
  },
];
