import type { MessageId } from '../../language/catalogue';
import { message, type Message } from '../../language/message';
import type { Decimal } from '../../quantity/decimal';
import type { Dimension } from '../../quantity/unit';
import type { Sign } from './direction';
import { isOfReduction, natureOf, STRONG, type Nature } from './nature';

/** The figures of a row whose sign may turn its nature round. */
export interface RowSigns {
  readonly target: Decimal;
  readonly actual: Decimal | null;
  /** Whether growth is measured, whatever grows. */
  readonly isGrowth: boolean;
  /** Whether words, not a sign, put the result below zero: 賸餘 of what is planned as a loss. */
  readonly isSaidGain: boolean;
}

/** Names of a change: what is asked of the thing is asked of its change only where both point the same way. */
const CHANGE =
  /(?:年|月|季)?(?:增減|變化|變動|差異|成長|增長|年增|增加)(?:率|數|量|幅度?|值|比率|情形)?|\b(?:net )?change(?: (?:in|of))?\b|\b(?:year-on-year|yoy)\b|\bvarian(?:ce|ts?)\b|\bvariation\b|\bdifferences? between\b|\bdeviations?\b|\bgrowth(?: (?:in|of))?\b|\bincrease(?: (?:in|of|over))?\b/i;
/** Time that something takes: of a change of address it is no change that is measured. */
const TIME_TO = /\b(?:time|days?|hours?|minutes?|weeks?) (?:[a-z]+ ){0,3}(?:to|for)\b/i;
/** A difference from a plan: either way may be wanted. */
const DIFFERENCE = /差異|誤差|偏差|\bvarian(?:ce|ts?)\b|\bvariation\b|\bdifferences?\b|\bdeviations?\b/i;
/** Losses: below zero they are written as results are, of which more is better. */
const LOSS = /短絀|虧損|赤字|虧絀|\bdeficits?\b|\bloss(?:es)?\b|\bshortfalls?\b/i;
/** Zero is asked for: of what the name holds, not of the name. */
const OF_ZERO = /^零|零\D{1,8}$|\bzero\b/i;
/** Results that may lie below zero and of which more is better all the same. */
const RESULT =
  /餘絀|盈餘|賸餘|剩餘|盈虧|利益|淨利|損益|收支|結餘|利潤|\b(?:surplus|profits?|income|results?|balance|margins?|returns?|earnings)\b/i;

/** Whether a name counts what is lost: a deficit, a loss. */
export const isLoss = (name: string): boolean => LOSS.test(name);

/** Whether a name counts a difference from what was planned: 誤差, variance. */
export const isDifference = (name: string): boolean => DIFFERENCE.test(name);

const isOfChange = (name: string): boolean => {
  const at = name.search(CHANGE);
  return at >= 0 && !TIME_TO.test(name.slice(0, at));
};

/**
 * What the nature of the thing says where figures may lie at or below zero. Complaints cannot be fewer than none, and
 * a saving of -5 may be a loss or a saving: there it says nothing.
 */
export function natureOfRow(
  name: string,
  dimension: Dimension,
  { target, actual, isGrowth, isSaidGain }: RowSigns,
): Nature {
  const own = natureOf(name, dimension);
  const isBelow = actual?.lt(0) ?? false;
  if (isGrowth && target.gt(0) && !isOfChange(name)) return natureOfGrowth(own);
  if (isOfChange(name)) return natureOfChange(name, dimension, target, isGrowth);
  if (isLoss(name) && (target.lt(0) || (isBelow && !isSaidGain))) {
    // Where one is a loss and the other is not, the signs do not tell which is which.
    return target.lt(0) && (actual === null || actual.lte(0))
      ? likely('higher', message('direction.because.loss-below-zero'))
      : open('direction.because.sign-change');
  }
  const way = own.signs[0]?.way;
  if (target.lt(0))
    return way === 'higher' || RESULT.test(name) ? own : open('direction.because.target-below-zero');
  if (target.isZero()) {
    if (OF_ZERO.test(name)) return likely('lower', message('direction.because.target-zero'));
    // Who wants none of it does not want more of it, and who plans none may.
    if (RESULT.test(name) || isGrowth || way === 'lower') return own;
    return open('direction.because.target-zero-open');
  }
  return isBelow && !isSaidGain && (way === 'lower' || (isOfReduction(name) && !isGrowth))
    ? open('direction.because.result-below-zero')
    : own;
}

/** A fall is asked of what is unwanted, or of what nobody knows the nature: only the first shows the way. */
function natureOfChange(name: string, dimension: Dimension, target: Decimal, isGrowth: boolean): Nature {
  const changed = natureOf(name.replace(CHANGE, ' ').trim(), dimension);
  const way = changed.signs[0]?.way;
  if (target.lt(0)) {
    if (way === 'lower') return changed;
    return way === 'higher' || RESULT.test(name) ? changed : open('direction.because.target-below-zero');
  }
  if (way === 'lower') return open('direction.because.change-of-unwanted');
  if (DIFFERENCE.test(name)) return open('direction.because.difference');
  if (target.isZero() && !way && !isGrowth) return open('direction.because.target-zero-open');
  return isGrowth ? likely('higher', message('direction.because.growth')) : changed;
}

/** Who sets a target for growth wants it; of what is unwanted, nobody knows. */
function natureOfGrowth({ signs }: Nature): Nature {
  return signs[0]?.way === 'lower'
    ? open('direction.because.change-of-unwanted')
    : likely('higher', message('direction.because.growth'));
}

const likely = (way: Sign['way'], reason: Message): Nature => ({
  signs: [{ way, weight: STRONG, reason }],
  open: null,
});

const open = (id: MessageId): Nature => ({ signs: [], open: message(id) });
