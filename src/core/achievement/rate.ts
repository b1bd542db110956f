import { HUNDRED } from '../quantity/decimal';
import type { Decimal } from '../quantity/decimal';
import type { Message } from '../language/message';
import { message } from '../language/message';
import type { Bound } from './compare';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { operation, plainNumber } from './operands';
import type { Scheme } from './scheme';

/** A rate, or why there is none; the note of a rate says how it was computed where that is not the usual way. */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly expression: Expression;
      readonly percent: Decimal;
      readonly note: Message | null;
    }
  | { readonly kind: 'none'; readonly note: Message };

/**
 * Divides actual by target, or as the scheme says where lower is better. `way` is the share of the way from the
 * baseline; `null` where there is none.
 */
export function rateOf(
  actual: Expression,
  target: Expression,
  bound: Bound,
  scheme: Scheme,
  way: Expression | null,
): Rate {
  if (bound.comparator === 'between') return none(message('achievement.note.range'));
  const isLower = bound.comparator === '<=' || bound.comparator === '<';
  // The way may lead to zero, or below it.
  if (isLower && scheme.lowerIsBetter === 'share-of-way')
    return way
      ? rate(way, message('achievement.note.share-of-way'))
      : none(message('achievement.note.no-way'));
  if (bound.value.lte(0)) return none(message('achievement.note.target-not-positive'));
  if (evaluate(actual)?.lt(0)) return none(message('achievement.note.actual-negative'));
  if (isLower) return lowerRate(actual, target, scheme);
  return rate(operation(actual, '/', target), null);
}

function lowerRate(actual: Expression, target: Expression, scheme: Scheme): Rate {
  switch (scheme.lowerIsBetter) {
    case 'none':
    case 'share-of-way':
      return none(message('achievement.note.lower-is-better'));
    case 'two-minus-ratio':
      return rate(
        operation(plainNumber(2), '-', operation(actual, '/', target)),
        message('achievement.note.two-minus-ratio'),
      );
    case 'target-over-actual':
      return evaluate(actual)?.gt(0)
        ? rate(operation(target, '/', actual), message('achievement.note.target-over-actual'))
        : none(message('achievement.note.actual-not-positive'));
  }
}

function rate(expression: Expression, note: Message | null): Rate {
  const value = evaluate(expression);
  if (!value) return none(message('achievement.note.target-not-positive'));
  return { kind: 'rate', expression, percent: value.times(HUNDRED), note };
}

function none(note: Message): Rate {
  return { kind: 'none', note };
}
