import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { message } from '../../core/language/message';
import type { Copying } from '../copy/useCopy';
import { saveFile } from '../host/saveFile';
import { useBusy, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

export interface ReportMenuProps {
  readonly onCopy: Copying['copy'];
}

/** The whole report with its drafts, to be handed on: as a Word document, or copied. */
export function ReportMenu({ onCopy }: ReportMenuProps) {
  const pane = usePane();
  const { word } = useWords();
  const busy = useBusy();

  async function save(): Promise<void> {
    const handOver = await pane.handOver();
    const made = await handOver.word();
    if (!made) return;
    const { name, bytes, indicators, open } = made;
    saveFile(name, 'docx', bytes);
    const said = open > 0 ? 'draft.report.saved.open' : 'draft.report.saved';
    pane.note(message(said, { count: open > 0 ? open : indicators }));
  }

  async function copy(): Promise<void> {
    const handOver = await pane.handOver();
    const text = await handOver.text();
    if (text !== null) await onCopy(text);
  }

  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDown16Regular />} iconPosition="after">
          {word('draft.report')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={busy} subText={word('draft.report.holds')} onClick={() => void save()}>
            {word('draft.report.word')}
          </MenuItem>
          <MenuItem disabled={busy} onClick={() => void copy()}>
            {word('draft.report.copy')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
