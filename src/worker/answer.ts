import { checkFile, STORED } from '../actions';
import { message, type Message } from '../core/language/message';
import { copyWorkbook } from '../workbook/copy/workbookCopy';
import { WorkbookFailure, type FailureKind } from '../workbook/failure';
import { FILE_LIMITS } from '../workbook/file/fileLimits';
import { openWorkbook } from '../workbook/open/openWorkbook';
import type { WorkOptions } from '../workbook/port';
import type { Answer, Question } from './questions';

/** Does what is asked. Never throws: what goes wrong is an answer. */
export async function answer({ kind, file }: Question, tell: (progress: Answer) => void): Promise<Answer> {
  const options: WorkOptions = { progress: (done, total) => tell({ kind: 'progress', done, total }) };
  try {
    // From here on it is the file's doing when this thread ends.
    tell({ kind: 'progress', done: 0, total: 1 });
    const { workbook } = await openWorkbook(await bytesOf(file), file.name);
    return kind === 'check'
      ? { kind: 'checked', checked: await checkFile(workbook, options) }
      : { kind: 'copied', copy: await copyWorkbook(workbook, Object.values(STORED), options) };
  } catch (error) {
    if (error instanceof WorkbookFailure) return failed(error.kind, error.explanation);
    // Where the engine cannot run, no file is to blame.
    if (error instanceof WebAssembly.CompileError)
      return failed('unsupported', message('files.worker-failed'));
    const detail = error instanceof Error ? error.message : String(error);
    return failed('unknown', message('files.unexpected', { file: file.name, detail }));
  }
}

/** No more of a file than shows that it is too large. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, FILE_LIMITS.packedBytes + 1).arrayBuffer());
  } catch (cause) {
    throw new WorkbookFailure('unreadable-file', message('files.gone', { file: file.name }), { cause });
  }
}

function failed(failure: FailureKind, explanation: Message): Answer {
  return { kind: 'failed', failure, explanation };
}
