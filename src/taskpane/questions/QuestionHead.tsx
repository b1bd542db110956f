import type { RefObject } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Question } from '../../core/questions/question';
import { CellLink } from '../frame/CellLink';
import { Quotation } from '../frame/Quotation';
import { Figure } from '../indicators/Figure';
import { targetText } from '../words/quantityText';
import { titlesOf } from '../words/titles';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  target: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ask: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reasons: { margin: 0, paddingInlineStart: '18px', lineHeight: tokens.lineHeightBase300 },
  changed: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

export interface QuestionHeadProps {
  readonly view: ReportView;
  readonly question: Question;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly position: string;
  readonly left: string;
}

/** What is asked, about which indicator, and the words that it is about with the figure marked. */
export function QuestionHead({ view, question, headingRef, position, left }: QuestionHeadProps) {
  const styles = useStyles();
  const { say, word } = useWords();
  const { evidence, ask, reasons, changed, answer, doubt } = question;
  const indicator = view.assessments.find((one) => one.indicator.number === question.indicator)?.indicator;
  const titles = titlesOf(view.assessments.map((one) => one.indicator));
  const title = indicator ? titles.get(indicator.number) : undefined;
  // Where several figures may be meant, each is quoted at its own answer.
  const isQuoted = evidence !== null && !(doubt === 'undecided' && answer === null);
  return (
    <>
      <div className={styles.progress}>
        <span>{position}</span>
        <span>{answer ? word('questions.answered') : left}</span>
      </div>
      <div>
        <div className={styles.name}>{title ? (title.sub ?? title.main) : word('questions.table')}</div>
        {indicator?.target && (
          <div className={styles.target}>
            {word('questions.target')} {targetText(indicator.target)}
          </div>
        )}
      </div>
      <h2 ref={headingRef} className={styles.ask} tabIndex={-1}>
        {say(ask)}
      </h2>
      {changed && <p className={styles.changed}>{word('questions.changed')}</p>}
      {isQuoted && indicator && <Figure indicator={indicator} evidence={evidence} text={null} place={null} />}
      {isQuoted && !indicator && (
        <div>
          <CellLink cell={evidence.cell} />
          <Quotation before="" marked={evidence.quote} after="" />
        </div>
      )}
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map(say).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
