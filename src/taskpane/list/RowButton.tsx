import type { ComponentProps } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW_HOVER } from '../theme/themes';

const useStyles = makeStyles({
  button: {
    width: '100%',
    minHeight: '40px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A button as wide as the list that it stands in. */
export function RowButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={mergeClasses(useStyles().button, className)} />;
}
