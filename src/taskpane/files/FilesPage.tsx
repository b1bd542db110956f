import { useEffect, useState } from 'react';
import '../findings/words';
import { BrokenPart } from '../frame/BrokenPart';
import { usePane } from '../store/usePane';
import { ChosenFiles } from './ChosenFiles';
import type { FileCheck } from './fileCheck';
import { OpenedFilePage } from './OpenedFilePage';
import { FileCheckContext, useFileCheckState } from './useFileCheck';

/** Files that are not open in Excel: those that were chosen, or the findings of one of them. */
export default function FilesPage() {
  const pane = usePane();
  const [check, setCheck] = useState<FileCheck | 'broken' | null>(null);
  useEffect(() => {
    pane.fileCheck().then(setCheck, () => {
      setCheck('broken');
    });
  }, [pane]);
  if (check === null) return null;
  if (check === 'broken') return <BrokenPart />;
  return (
    <FileCheckContext value={check}>
      <Shown />
    </FileCheckContext>
  );
}

function Shown() {
  const opened = useFileCheckState((state) => state.opened);
  return opened ? <OpenedFilePage opened={opened} /> : <ChosenFiles />;
}
