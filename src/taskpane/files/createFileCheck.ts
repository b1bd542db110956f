import type { ClosedFiles } from '../../actions';
import type { PaneContext } from '../store/context';
import { observable } from '../store/observable';
import type { Reading } from '../store/reading';
import { checking } from './checking';
import type { FileCheck, FileCheckContext } from './fileCheck';
import type { FileCheckState } from './fileState';
import { opening } from './opening';
import { summarising } from './summarising';
import './words';

export function createFileCheck(pane: PaneContext, reading: Reading, files: ClosedFiles): FileCheck {
  const state = observable<FileCheckState>({
    entries: [],
    running: false,
    opened: null,
    lastOpened: null,
    summarised: false,
  });
  const context: FileCheckContext = { state, files, pane, reading };
  return {
    state: state.get,
    subscribe: state.subscribe,
    problem: files.problem,
    ...checking(context),
    ...opening(context),
    ...summarising(context),
  };
}
