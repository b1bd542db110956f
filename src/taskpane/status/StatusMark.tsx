import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleUp16Filled } from '@fluentui/react-icons/svg/arrow-circle-up';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDoubleUp16Filled } from '@fluentui/react-icons/svg/chevron-double-up';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { Assessment, Status } from '../../core/achievement/assessment';
import { lightOf, type Light } from '../../core/achievement/lights';
import type { Scheme } from '../../core/achievement/scheme';
import { lightWord } from '../../core/achievement/words';
import { useWords } from '../words/useWords';

const shapes: Readonly<Record<Status, typeof CheckmarkCircle16Filled>> = {
  'not-met': DismissCircle16Filled,
  met: CheckmarkCircle16Filled,
  exceeded: ArrowCircleUp16Filled,
  'greatly-exceeded': ChevronDoubleUp16Filled,
  'not-assessable': QuestionCircle16Regular,
};

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: 'inline-block', width: '16px', height: '16px', textAlign: 'center' },
  light: { lineHeight: '16px', fontSize: tokens.fontSizeBase300 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  exceeded: { color: tokens.colorStatusSuccessForeground1 },
  'greatly-exceeded': { color: tokens.colorStatusSuccessForeground1 },
  'not-assessable': { color: tokens.colorNeutralForeground3 },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground1 },
  red: { color: tokens.colorStatusDangerForeground1 },
  white: { color: tokens.colorNeutralForeground3 },
});

/** The shape of a status. Its word always stands beside it, so it says nothing aloud. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const Shape = shapes[status];
  return <Shape className={mergeClasses(styles.mark, styles[status])} aria-hidden />;
}

/** The shape of what a person has yet to confirm, whatever its status would be. */
export function DoubtMark() {
  const styles = useStyles();
  return <QuestionCircle16Filled className={mergeClasses(styles.mark, styles.doubt)} aria-hidden />;
}

export interface AssessmentMarkProps {
  readonly assessment: Assessment;
  readonly scheme: Scheme;
  /** Whether its figures have yet to be confirmed. */
  readonly doubtful: boolean;
}

/** The shape of one indicator: doubt, else its light where the scheme shows lights, else that of its status. */
export function AssessmentMark({ assessment, scheme, doubtful }: AssessmentMarkProps) {
  if (doubtful) return <DoubtMark />;
  if (!scheme.lights.shown) return <StatusMark status={assessment.status} />;
  return <LightMark light={lightOf(assessment, scheme)} />;
}

function LightMark({ light }: { readonly light: Light }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <span className={mergeClasses(styles.mark, styles.light, styles[light])} aria-hidden>
      {lightWord(light, language).charAt(0)}
    </span>
  );
}
