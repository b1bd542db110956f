import type { ReportView } from '../../actions';
import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Kind } from '../store/filter';
import { countByStatus } from './countByStatus';
import { doubtful } from './doubtful';

export interface KindCount {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
}

/** How many indicators have each status, worst first, and how many are yet to be confirmed: those have no status until then. */
export function kindsOf(view: ReportView, language: Language): readonly KindCount[] {
  const unsure = doubtful(view);
  const certain = view.assessments.filter(({ indicator }) => !unsure.has(indicator.number));
  const statuses = countByStatus(certain, view.scheme, language).map(
    ({ status, word, count }): KindCount => ({ kind: { status, word }, name: word, count }),
  );
  if (unsure.size === 0) return statuses;
  const name = render(message('pane.undecided.actual'), language);
  return [...statuses, { kind: 'doubtful', name, count: unsure.size }];
}
