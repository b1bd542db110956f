import { message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { ONLY_BOUNDS } from './vocabulary';

/** Finds definitions that only give the target again: no method, no source. */
export const rule: IndicatorRule = {
  name: 'standard-restates-target',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check({ indicator, standard }): Iterable<Problem> {
    const { target } = indicator;
    const { plain: text, quantities: figures } = standard.source.part(standard.span);
    if (!target || text.trim() === '') return;
    const [figure] = figures;
    if (figures.length !== 1 || !figure?.value.eq(target.value.value)) return;
    const rest = (text.slice(0, figure.span.start) + text.slice(figure.span.end)).replace(ONLY_BOUNDS, '');
    if (rest.length > 1) return;
    const start = standard.span.start + figure.span.start;
    const at = locate(standard.source, start, standard.span.start + figure.span.end);
    yield {
      message: message('standard-restates-target.found', { quote: at.quote }),
      at,
      related: [target.evidence],
    };
  },
};
