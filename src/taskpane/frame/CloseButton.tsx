import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../words/useWords';
import { focusPrimary } from './focusPrimary';

export interface CloseButtonProps {
  readonly className: string;
  readonly close: () => void;
}

/** Closes what it stands in, and takes the focus to the primary button. */
export function CloseButton({ className, close }: CloseButtonProps) {
  const { word } = useWords();
  return (
    <Button
      className={className}
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={word('pane.close')}
      onClick={() => {
        focusPrimary();
        close();
      }}
    />
  );
}
