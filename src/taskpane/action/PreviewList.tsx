import { useRef } from 'react';
import type { ReportView } from '../../actions';
import type { Assessment } from '../../core/achievement/assessment';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { doubtful } from '../status/doubtful';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import type { PreviewPlan } from './previewLines';
import { PreviewRow } from './PreviewRow';

/** A preview is for looking over: so many rows are drawn at first, the rest on demand. */
const FIRST = 60;
const PAGE = 100;

export interface PreviewListProps {
  readonly view: ReportView;
  readonly plan: PreviewPlan;
  readonly assessments: readonly Assessment[];
  readonly withFormulas: boolean;
}

/** Indicator by indicator, what will stand there; one stop for Tab. */
export function PreviewList({ view, plan, assessments, withFormulas }: PreviewListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, { length: assessments.length, first: FIRST, page: PAGE });
  const roving = useRoving(list, 0, more.shown);
  const unsure = doubtful(view);
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  return (
    <>
      <ul ref={list} onKeyDown={roving.onKeyDown}>
        {assessments.slice(0, more.shown).map((assessment, index) => (
          <PreviewRow
            key={assessment.indicator.number}
            line={plan.lineOf(assessment, words)}
            scheme={view.scheme}
            title={titles.get(assessment.indicator.number)?.main ?? ''}
            doubtful={unsure.has(assessment.indicator.number)}
            withFormulas={withFormulas}
            roving={roving.item(index)}
          />
        ))}
      </ul>
      <MoreButton more={more}>{words.word('pane.more', { count: more.next })}</MoreButton>
    </>
  );
}
