import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

/** What can be done with all findings at once: copied, written onto a sheet, onto the one for the meeting; both removed. */
export function ExportMenu({ onCopy }: { readonly onCopy: () => void }) {
  const pane = usePane();
  const { language, word } = useWords();
  const listed = usePaneState((state) => state.listed);
  const hasReview = usePaneState((state) => state.hasReview);
  const busy = useBusy();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDown16Regular />} iconPosition="after">
          {word('review.export')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onCopy}>{word('review.copy')}</MenuItem>
          <MenuItem disabled={busy} onClick={() => void pane.list(language)}>
            {word('review.sheet.write')}
          </MenuItem>
          {listed && (
            <MenuItem disabled={busy} onClick={() => void pane.unlist()}>
              {word('review.sheet.remove')}
            </MenuItem>
          )}
          <MenuItem
            disabled={busy}
            subText={word('review.meeting.hint')}
            onClick={() => void pane.handOver().then(({ writeReview }) => writeReview(language))}
          >
            {word('review.meeting.write')}
          </MenuItem>
          {hasReview && (
            <MenuItem
              disabled={busy}
              onClick={() => void pane.handOver().then(({ removeReview }) => removeReview())}
            >
              {word('review.meeting.remove')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
