import type { ClosedFiles } from '../actions';
import { message } from '../core/language/message';
import { noFiles, workerFiles } from './workerFiles';

/** How this page reads files that are not open in Excel; where it cannot, it says why. */
export function closedFiles(): ClosedFiles {
  if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined') {
    return noFiles(message('files.no-worker'));
  }
  return workerFiles(() => new Worker(new URL('./main.ts', import.meta.url), { name: 'attain-files' }));
}
