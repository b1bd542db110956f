import { useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { DRAFT_LENGTHS, DRAFT_MODES } from '../../core/draft/draftChoices';
import { HOUSE_STYLES, houseStyleFor } from '../../core/draft/houseStyles';
import { listed } from '../action/outcomeWords';
import { ChoiceField } from '../settings/fields';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { HouseStyleField } from './HouseStyleField';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  wide: { gridColumn: '1 / -1' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: { flexGrow: 1, minWidth: 0 },
  change: { flexShrink: 0, minWidth: 'auto', color: tokens.colorBrandForegroundLink },
});

export interface DraftChoicesProps {
  readonly view: ReportView;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** How to draft; once something was drafted a line that says it, and opens the choices again. */
export function DraftChoices({ view, children }: DraftChoicesProps) {
  const styles = useStyles();
  const { word } = useWords();
  const choice = usePaneState((state) => state.draftChoice);
  const drafts = usePaneState((state) => state.drafts);
  const [changing, setChanging] = useState(false);
  const opened = changing || !drafts;
  const said = [word(`draft.mode.${choice.mode}`), word(`draft.length.${choice.length}`)];
  return (
    <section aria-label={word('draft.choice')}>
      {drafts && (
        <div className={styles.line}>
          <span className={styles.said}>{listed(said)}</span>
          <Button
            className={styles.change}
            appearance="transparent"
            size="small"
            aria-expanded={opened}
            onClick={() => {
              setChanging(!changing);
            }}
          >
            {word(changing ? 'pane.plan.hide' : 'draft.choice.change')}
          </Button>
          {children}
        </div>
      )}
      {opened && <ChoiceFields view={view} />}
    </section>
  );
}

function ChoiceFields({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const { mode, length, style } = usePaneState((state) => state.draftChoice);
  const language = view.table?.language ?? 'zh-TW';
  const usual = houseStyleFor(language, view.scheme.houseStyle);
  const others = HOUSE_STYLES.filter((one) => one.language === language && one.name !== usual.name);
  const houseStyles = [usual, ...others];
  return (
    <div className={styles.choices}>
      <div className={styles.wide}>
        <ChoiceField
          label={word('draft.mode')}
          hint={word(`draft.mode.${mode}.hint`)}
          value={mode}
          options={DRAFT_MODES.map((value) => ({ value, label: word(`draft.mode.${value}`) }))}
          choose={(value) => void pane.chooseDraft({ mode: value })}
        />
      </div>
      <ChoiceField
        label={word('draft.length')}
        value={length}
        options={DRAFT_LENGTHS.map((value) => ({ value, label: word(`draft.length.${value}`) }))}
        choose={(value) => void pane.chooseDraft({ length: value })}
      />
      {others.length > 0 && (
        <HouseStyleField
          styles={houseStyles}
          chosen={style ?? usual}
          choose={(chosen) => void pane.chooseDraft({ style: chosen })}
        />
      )}
    </div>
  );
}
