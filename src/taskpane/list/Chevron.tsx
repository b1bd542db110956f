import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';

const useStyles = makeStyles({
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  turned: { transform: 'rotate(180deg)' },
});

export interface ChevronProps {
  readonly opened: boolean;
  readonly className?: string;
}

/** Shows that something opens; the button that it stands in says so aloud. */
export function Chevron({ opened, className }: ChevronProps) {
  const styles = useStyles();
  return (
    <ChevronDown16Regular
      className={mergeClasses(styles.chevron, opened && styles.turned, className)}
      aria-hidden
    />
  );
}
