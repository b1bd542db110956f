import { relateUnits } from '../../../quantity/units';
import type { Mention } from '../../../reading/mention';
import { allMatches } from '../../../text/allMatches';
import type { Feature, Surroundings } from './feature';

const HAN = /[\u4e00-\u9fff]/;
/** SCI, ISO 27001, PM2.5: what a Chinese name has in Latin letters says which of several things is meant. */
const LETTERS = /[a-z][a-z\d.-]{1,20}/gi;

/** In brackets they only explain: 空氣品質良好率(AQI≦100). */
const ASIDE = /\([^()]*\)/g;

const lettersOf = (name: string): readonly string[] =>
  HAN.test(name) ? allMatches(LETTERS, name.replace(ASIDE, '')).map(([word]) => word.toLowerCase()) : [];

const wordsRound = ({ clause, behind }: Mention): string => `${clause}|${behind}`.toLowerCase();

/** Whether the letters of the name stand beside a figure. */
function hasLetters(m: Mention, { wanted }: Surroundings): boolean {
  const words = wordsRound(m);
  return lettersOf(wanted.name).some((letters) => words.includes(letters));
}

/** Whether they stand beside some of the figures that may be taken for each other, and not beside the others. */
const tellsApart = (m: Mention, a: Surroundings): boolean =>
  lettersOf(a.wanted.name).length > 0 &&
  a
    .kin(m)
    .some(
      (other) =>
        relateUnits(other.quantity.unit, m.quantity.unit) === 'same' &&
        hasLetters(other, a) !== hasLetters(m, a),
    );

/** Whose letters the name has: 148 篇，其中 SCI 論文 126 篇. */
export const LETTERS_OF_NAME: readonly Feature[] = [
  {
    id: 'has the letters of the name',
    weight: 3,
    force: 'speaks',
    holds: (m, a) => a.place === 'prose' && tellsApart(m, a) && hasLetters(m, a),
  },
  {
    id: 'lacks the letters of the name',
    weight: -2,
    force: 'doubts prose',
    holds: (m, a) => a.place === 'prose' && tellsApart(m, a) && !hasLetters(m, a),
  },
];
