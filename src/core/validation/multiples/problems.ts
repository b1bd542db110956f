import { message, type Message } from '../../language/message';
import { ONE } from '../../quantity/decimal';
import { figure } from '../arithmetic';
import type { Dossier } from '../dossier';
import type { Problem } from '../finding';
import { judgeMultiple, ratioArithmetic, ratioOfMultiple, type MultipleJudgement } from './judgeMultiple';
import { readMultiples, type Multiple } from './readMultiples';

/** The multiples of the narrative that are judged so. */
export function* problemsOfMultiples(
  dossier: Dossier,
  sought: Exclude<MultipleJudgement, 'right'>,
): Iterable<Problem> {
  const { plain, quantities } = dossier;
  for (const multiple of readMultiples(plain, quantities)) {
    if (judgeMultiple(plain, quantities, multiple) !== sought) continue;
    const at = dossier.quote(multiple.span);
    yield {
      message: said(sought, at.quote, multiple),
      at,
      arithmetic: ratioArithmetic(multiple),
      related: [multiple.current, multiple.base].map(({ span }) => dossier.quote(span)),
    };
  }
}

function said(sought: 'loose' | 'wrong', quote: string, multiple: Multiple): Message {
  const exact = ratioOfMultiple(multiple).toDecimalPlaces(2);
  const slots = { quote, ratio: figure(exact), more: figure(exact.minus(ONE)) };
  return message(sought === 'loose' ? 'multiple-loose.found' : 'multiple-mismatch.found', slots);
}
