import { checkFile, STORED, type ClosedFiles } from '../../src/actions';
import { message } from '../../src/core/language/message';
import { openCopy } from '../../src/workbook/copy/openCopy';
import { copyWorkbook } from '../../src/workbook/copy/workbookCopy';
import { WorkbookFailure } from '../../src/workbook/failure';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { WorkOptions } from '../../src/workbook/port';

type Sheets = Parameters<typeof memoryWorkbook>[0];

/** The files of a test's disk, by name: what a workbook holds; `broken` for what is none. */
export type Disk = Readonly<Record<string, Sheets | 'broken'>>;

export interface TestFiles extends ClosedFiles {
  /** A file as a person chooses it. */
  readonly file: (name: string) => File;
  /** Every later check waits until the returned function is called, or until it is cancelled. */
  readonly hold: () => () => void;
}

/** Stands for the worker that reads files: the same actions, over workbooks in memory. */
export function filesOnDisk(disk: Disk): TestFiles {
  let held: Promise<void> = Promise.resolve();

  async function opened({ name }: File, { signal }: WorkOptions) {
    await Promise.race([held, aborted(signal)]);
    if (signal?.aborted) throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
    const content = disk[name];
    if (content === undefined || content === 'broken') {
      throw new WorkbookFailure('unreadable-file', message('failures.unreadable-file', { file: name }));
    }
    return memoryWorkbook(content);
  }

  return {
    problem: null,
    check: async (file, options) => checkFile(await opened(file, options), options),
    open: async (file, options) => {
      const copy = await copyWorkbook(await opened(file, options), Object.values(STORED), options);
      return openCopy(copy);
    },
    file: (name) => new File(['x'], name),
    hold: () => {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
  };
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
}
