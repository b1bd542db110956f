import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  words: {
    display: 'inline-block',
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

/** That a person has yet to confirm the figures beside it. */
export function ToConfirm() {
  return <span className={useStyles().words}>{useWords().word('pane.undecided.actual')}</span>;
}
