import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Choice, Question } from '../../core/questions/question';
import type { Indicator } from '../../core/report/indicator';
import { Quotation } from '../frame/Quotation';
import { quoteOf } from '../indicators/quote';
import { useWords } from '../words/useWords';

/** A figure of the person's own. */
export const TYPED = 'typed';
/** Which answer is chosen: by its place, or their own; `null`: none yet. */
export type Chosen = number | typeof TYPED | null;

const useStyles = makeStyles({
  key: {
    display: 'inline-block',
    minWidth: '16px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  quote: { paddingInlineStart: '36px', paddingBlockEnd: tokens.spacingVerticalXS },
  other: { gridTemplateColumns: 'minmax(0, 1fr)', paddingInlineStart: '36px' },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

export interface ChoicesProps {
  readonly view: ReportView;
  readonly question: Question;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  /** What was typed. */
  readonly text: string;
  readonly type: (text: string) => void;
}

/** The answers to a question, each with its key, and a field for a figure of the person's own. */
export function Choices({ view, question, chosen, choose, text, type }: ChoicesProps) {
  const styles = useStyles();
  const { say, word } = useWords();
  const indicator = view.assessments.find((one) => one.indicator.number === question.indicator)?.indicator;
  const { choices, typed } = question;
  return (
    <>
      <RadioGroup
        aria-label={word('questions.choices')}
        value={chosen === null ? '' : String(chosen)}
        onChange={(_event, { value }) => {
          choose(value === TYPED ? TYPED : Number(value));
        }}
      >
        {choices.map((choice, at) => (
          <div key={at}>
            <Radio value={String(at)} label={<Keyed at={at} words={say(choice.label)} />} />
            {indicator && isQuoted(question, choice) && <Quoted indicator={indicator} choice={choice} />}
          </div>
        ))}
        {typed && (
          <Radio value={TYPED} label={<Keyed at={choices.length} words={word('questions.other')} />} />
        )}
      </RadioGroup>
      {typed && (
        <Field className={styles.other} hint={word('questions.other.hint')}>
          <Input
            className={styles.input}
            aria-label={word('questions.other.label')}
            value={text}
            onChange={(_event, { value }) => {
              type(value);
            }}
          />
        </Field>
      )}
    </>
  );
}

/** Only where several figures may be meant does each need its own words. */
const isQuoted = ({ doubt, answer }: Question, { evidence }: Choice): boolean =>
  evidence !== null && (doubt === 'undecided' || doubt === 'targets') && answer === null;

function Quoted({ indicator, choice }: { readonly indicator: Indicator; readonly choice: Choice }) {
  const styles = useStyles();
  if (!choice.evidence) return null;
  const { before, figure, after } = quoteOf(indicator, choice.evidence);
  return (
    <div className={styles.quote}>
      <Quotation before={before} marked={figure.trim()} after={after} />
    </div>
  );
}

function Keyed({ at, words }: { readonly at: number; readonly words: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.key} aria-hidden>
        {at + 1}
      </span>
      {words}
    </>
  );
}
