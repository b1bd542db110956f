import { shownRate } from '../core/achievement/shownRate';
import { message, type Language, type Message } from '../core/language/message';
import { render } from '../core/language/render';
import { judgeStated } from '../core/validation/rules/rate-mismatch/judgeStated';
import { percentOf, type CellArgument } from './cellArgument';
import { readDirected } from './rate';
import { withoutRate } from './withoutRate';

/**
 * `ATTAIN.CHECK(target, actual, stated, [direction], [baseline])`: whether a stated rate is theirs, or what it should be.
 * What the check of a report does not call wrong is not called wrong here: 100 % may be what rates are held at.
 */
export function check(
  language: Language,
  target: CellArgument,
  actual: CellArgument,
  stated: CellArgument,
  direction: CellArgument,
  baseline: CellArgument,
): string {
  percentOf(stated);
  const report = readDirected({ target, actual, rate: stated, baseline }, direction, language);
  const [reading] = report.readings;
  const rate = reading?.assessment.rate ?? null;
  if (!reading || rate === null) {
    throw withoutRate(reading?.assessment);
  }
  const shown = shownRate(rate, report.scheme);
  return render(answerOf(judgeStated(reading, report), shown), language);
}

function answerOf(judged: ReturnType<typeof judgeStated>, rate: string): Message {
  switch (judged) {
    case 'theirs':
      return message('functions.agrees');
    case 'wrong':
      return message('functions.should-be', { rate });
    case 'open':
      return message('functions.not-proven', { rate });
  }
}
