import type { Message } from '../../language/message';

/** Which way is better. `none`: there is no better way (a bare code, a date); `open`: the row does not tell. */
export type Way = 'higher' | 'lower' | 'range' | 'none' | 'open';

/**
 * How sure the way is. `stated`: a direction column or the target's own bound says it; `likely`: several signs,
 * or a strong one, say it; `assumed`: nothing speaks against the usual, that more is better; `unknown`: it is open.
 */
export type DirectionCertainty = 'stated' | 'likely' | 'assumed' | 'unknown';

/** Which way is better, how sure that is, and what says so. */
export interface Direction {
  readonly way: Way;
  readonly certainty: DirectionCertainty;
  readonly reasons: readonly Message[];
  /** Of a range: the way in which results beyond it are better still, where a column or a title says so. */
  readonly beyond?: 'higher' | 'lower';
}

/** Something that speaks for one of the two ways; the heavier it is, the more it takes to outweigh it. */
export interface Sign {
  readonly way: 'higher' | 'lower';
  readonly weight: number;
  readonly reason: Message;
}

/** A way that something in the row states. */
export function stated(way: Way, ...reasons: readonly Message[]): Direction {
  return { way, certainty: 'stated', reasons };
}
