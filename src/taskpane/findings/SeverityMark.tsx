import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/validation/engine/finding';

const shapes: Readonly<Record<Severity, typeof ErrorCircle16Filled>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '16px', height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The shape of a severity. Its word always stands near it, so it says nothing aloud. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Shape = shapes[severity];
  return <Shape className={mergeClasses(styles.mark, styles[severity])} aria-hidden />;
}
