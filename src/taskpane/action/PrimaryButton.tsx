import type { ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { PRIMARY } from '../frame/focusPrimary';

const useStyles = makeStyles({
  primary: { flexShrink: 0, minHeight: '36px', '@media (pointer: coarse)': { minHeight: '44px' } },
});

export interface PrimaryButtonProps {
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The one thing to do in a tab. */
export function PrimaryButton({ disabled, onClick, children }: PrimaryButtonProps) {
  return (
    <Button
      id={PRIMARY}
      className={useStyles().primary}
      appearance="primary"
      // A button that lost its focus on becoming disabled would send a keyboard user back to the top.
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
