import { useRef } from 'react';
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { FILE_TYPES } from '../files/fileTypes';
import { useBusy, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  button: { flexShrink: 0, '@media (pointer: coarse)': { minHeight: '44px', minWidth: '44px' } },
  hidden: { display: 'none' },
});

/** What is validated more seldom: against last year's workbook, and files that are not open. */
export function MoreMenu() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const busy = useBusy();
  return (
    <>
      <Menu positioning="above-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            icon={<ChevronUp16Regular />}
            iconPosition="after"
          >
            {word('files.more')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={busy} onClick={() => file.current?.click()}>
              {word('files.compare')}
            </MenuItem>
            <MenuItem
              onClick={() => {
                pane.showPage('files');
              }}
            >
              {word('pane.files')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept={FILE_TYPES}
        aria-label={word('files.compare')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file may be chosen again, once it was mended.
          if (chosen) void pane.compareLastYear(chosen);
          target.value = '';
        }}
      />
    </>
  );
}
