import { message } from '../../../language/message';
import { locate, type SourceText } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { wrongSums, type WrongSum } from './wrongSums';

/** Finds totals that their parts do not give, and differences that are not the difference. */
export const rule: IndicatorRule = {
  name: 'sum-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check({ tellings }): Iterable<Problem> {
    for (const { source, says } of tellings)
      for (const wrong of wrongSums(says)) yield problem(wrong, source);
  },
};

function problem({ kind, stated, figures, arithmetic }: WrongSum, source: SourceText): Problem {
  const at = locate(source, stated.span.start, stated.span.end);
  return {
    message: message(`sum-mismatch.${kind}`, { quote: at.quote }),
    at,
    arithmetic,
    related: figures.map(({ span }) => locate(source, span.start, span.end)),
  };
}
