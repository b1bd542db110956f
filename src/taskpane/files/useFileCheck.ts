import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FileCheck } from './fileCheck';
import type { FileCheckState } from './fileState';

export const FileCheckContext = createContext<FileCheck | null>(null);

/** What can be done with the check of files. */
export function useFileCheck(): FileCheck {
  const check = useContext(FileCheckContext);
  if (!check) throw new Error('A part of the file check stands outside of its FileCheckContext.');
  return check;
}

/** One part of the check's state; `pick` must return a part, not build a new one. */
export function useFileCheckState<T>(pick: (state: FileCheckState) => T): T {
  const check = useFileCheck();
  return useSyncExternalStore(check.subscribe, () => pick(check.state()));
}
