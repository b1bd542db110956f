import { matchAt, matchesAt } from '../text/matchAt';
import { isLatin, unitFrom } from '../text/nearby';
import type { Decimal } from './decimal';

/** Scales behind digits: words anywhere, letters only where nothing else can be meant by them. */
const WORD = /\s?(hundred|thousand|million|billion|trillion)\b/iy;
const SHORT = /\s?(mn|bn|tn)\b(?!\.[a-z])/iy;
const LETTER = /\s?([KMB])(?![a-z\d/²³])/iy;

const FACTORS: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
  k: '1000',
  m: '1000000',
  mn: '1000000',
  b: '1000000000',
  bn: '1000000000',
  tn: '1000000000000',
};

const MONEY_BEFORE = /(?<=(?:[$€£¥]|\b(?:USD|TWD|NTD|EUR|GBP|NT|US))\s?-?)/iy;

/** 6.8m travellers, 4.5k visits: what is counted stands behind. */
const OF_MANY =
  /^ (?:people|persons|passengers|travell?ers|tourists|visitors|visits|customers|users|subscribers|members|trips|journeys|boardings|households|residents|views|downloads|transactions|tonnes|meals|doses|trees|jobs|records|items)\b/i;
/** A cell of figures and nothing else: 1.2K, ≥ 3.5M, 6.5M – 7.0M. A small m may be metres. */
const FIGURES = /^[\s\d.,KkM<>≥≤=~+–—-]{2,32}$/;

const isAmongFigures = (plain: string, letter: string): boolean =>
  /[KkM]/.test(letter) && FIGURES.test(plain) && /\d[.,]?\d ?[Kk]|\d ?M/.test(plain);

/**
 * A scale in Latin letters behind the number from `at` to `end`: 5.2 million, NT$3.5bn, $179 K, and 128K or 12M alone in
 * its cell, unless its row says otherwise (`withMillions`). Elsewhere K, M and B are names and units: 4K, a 100M race.
 */
export function latinScaleAt(
  plain: string,
  at: number,
  end: number,
): { readonly factor: string; readonly end: number } | undefined {
  if (!isLatin(unitFrom(plain, end))) return undefined;
  const long = matchAt(WORD, plain, end) ?? matchAt(SHORT, plain, end);
  if (long) return scale(long, end);
  const letter = matchAt(LETTER, plain, end);
  if (!letter) return undefined;
  const isMoney = matchesAt(MONEY_BEFORE, plain, at);
  if (OF_MANY.test(plain.slice(end + letter[0].length)) || isAmongFigures(plain, letter[0]))
    return scale(letter, end);
  const isAlone =
    /k/i.test(letter[0]) &&
    /^[-+<>≥≤~ ]*$/.test(plain.slice(0, at).slice(-4)) &&
    at <= 3 &&
    end + letter[0].length >= plain.trimEnd().length;
  return isMoney || (isAlone && end - at > 1) ? scale(letter, end) : undefined;
}

function scale(
  match: RegExpExecArray,
  at: number,
): { readonly factor: string; readonly end: number } | undefined {
  const factor = FACTORS[(match[1] ?? '').toLowerCase()];
  return factor === undefined ? undefined : { factor, end: at + match[0].length };
}

/** The value of a number in such a scale. */
export const inScale = (value: Decimal, factor: string): Decimal => value.times(factor);
