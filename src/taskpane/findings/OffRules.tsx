import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RULE_NAMES } from '../../core/validation/engine/ruleNames';
import type { ValidationSettings } from '../../core/validation/engine/settings';
import { Aside } from '../list/Aside';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  rule: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** The rules that are not used in this workbook. */
export function OffRules({ settings }: { readonly settings: ValidationSettings }) {
  const styles = useStyles();
  const pane = usePane();
  const { workbook } = useDesk();
  const { word } = useWords();
  const off = RULE_NAMES.filter((rule) => settings.severities[rule] === 'off');
  if (off.length === 0) return null;
  return (
    <Aside title={word('review.off', { count: off.length })} buttons={off.length}>
      {(roving) =>
        off.map((rule, index) => (
          <li key={rule} className={styles.item}>
            <span className={styles.rule}>{word(rule)}</span>
            {workbook === 'open' && (
              <Button
                className={styles.button}
                size="small"
                aria-label={word('review.off.on.rule', { rule: word(rule) })}
                {...roving.item(index)}
                onClick={() => {
                  focusNext();
                  void pane.setSeverity(rule, null);
                }}
              >
                {word('review.off.on')}
              </Button>
            )}
          </li>
        ))
      }
    </Aside>
  );
}
