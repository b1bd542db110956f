import { isIdeograph } from '../../text/width';
import { SIMPLE } from './simplified';

/** What characters are, a bit for each kind: what a text has none of need not be looked for in it. */
export const OF = {
  CHINESE: 1,
  LATIN: 2,
  DIGIT: 4,
  /** Chinese characters of which every Chinese word of a period has one. */
  PERIOD: 8,
  /** Characters that the vocabulary has in their full form. */
  SIMPLIFIED: 16,
  /** Stops of Chinese sentences. */
  STOP: 32,
  /** Everything else. */
  OTHER: 64,
} as const;

const PERIODS = '年季月累今至民計總平';

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => (isIdeograph(code) ? OF.CHINESE : OF.OTHER));
enter('0123456789', OF.DIGIT);
enter('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', OF.LATIN);
enter('，。', OF.STOP);
enter(PERIODS, OF.CHINESE | OF.PERIOD);
enter(SIMPLE, OF.CHINESE | OF.SIMPLIFIED);

function enter(characters: string, kind: number): void {
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = kind;
}

/** The kinds of characters that a text is made of, seen in one pass. */
export function madeOf(text: string): number {
  let made = 0;
  for (let at = 0; at < text.length; at++) made |= kinds[text.charCodeAt(at)] ?? OF.OTHER;
  return made;
}
