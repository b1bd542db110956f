import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFindingsOf } from '../actions';
import { message, type Message } from '../core/language/message';
import { WorkbookFailure } from '../workbook/failure';
import { openWorkbook, type OpenedFile } from '../workbook/open/openWorkbook';
import { computeTables } from './compute';
import { draftTables, writeDrafts, type DraftedFile } from './draft/draftTables';
import { writeDocument } from './draft/writeDocument';
import { CliFailure } from './failure';
import { FileProgress } from './fileProgress';
import { readBytes, sameFile, writeWhole } from './files';
import { failed, type FileJob, type FileOutcome, type Target } from './job';
import { lastYearIn } from './lastYear';
import { draftPartOf, partOf } from './parts';
import { readTables, withAccepted, type ReadFile } from './readFile';
import { gravestOf, summaryOf } from './summary/fileSummary';
import './wordings';

/** Reads one file, writes the workbook or document that is wanted, and tells what came of it. Never throws. */
export async function runFile(job: FileJob, tell: (fraction: number) => void): Promise<FileOutcome> {
  const { path, index, target, settings } = job;
  const said: Message[] = [];
  const say = (words: Message): number => said.push(words);
  try {
    const progress = new FileProgress(tell);
    const opened = await openWorkbook(await readBytes(path), path);
    for (const mended of opened.workbook.mended) say(message('cli.said', { file: path, message: mended }));
    const { command, scheme, wish, severities, previous, language } = settings;
    const findings = command === 'validate' ? 'looked-for' : 'not-asked';
    const lastYear = previous === null ? null : await lastYearIn(previous);
    const options = { scheme, wish, findings, severities, lastYear, language, say, progress } as const;
    const read = await readTables(opened.workbook, path, options);
    const drafted =
      command === 'draft' ? await draftTables(opened.workbook, read, settings.draft, progress) : null;
    if (target !== null && read.tables.length > 0) {
      const save = (bytes: Uint8Array): Promise<void> => saveTo(target, bytes);
      if (drafted && settings.format === 'docx') await writeDocument(drafted, target.path, { save, say });
      else await write({ job, target, opened, read, drafted, say });
    }
    const part = drafted ? draftPartOf(drafted, settings) : partOf(read, index, settings);
    const summary = summaryOf(read);
    const problem =
      read.tables.length === 0 ? (said.at(-1) ?? message('cli.file.no-report', { file: path })) : null;
    return { path, said, problem, part, summary, gravest: gravestOf(summary) };
  } catch (error) {
    return failed(path, explanationOf(error, path), said);
  }
}

interface Writing {
  readonly job: FileJob;
  readonly target: Target;
  readonly opened: OpenedFile;
  readonly read: ReadFile;
  readonly drafted: DraftedFile | null;
  readonly say: (words: Message) => void;
}

async function write({ job, target, opened, read, drafted, say }: Writing): Promise<void> {
  const { path: file, settings } = job;
  const { workbook, kind } = opened;
  if (kind !== 'excel' && (await sameFile(target.path, file))) {
    throw new CliFailure(message('cli.file.other-kind', { file }));
  }
  const save = async (): Promise<void> => {
    await saveTo(target, workbook.toBytes());
    if (kind !== 'excel') say(message('cli.new-workbook', { file, target: target.path }));
  };
  if (settings.sheet) {
    const tables = read.tables.map(withAccepted);
    const { name } = await writeFindingsOf(workbook, tables, settings.language, {});
    await save();
    say(message('cli.sheet-written', { file, sheet: name, target: target.path }));
    return;
  }
  const { written, leftAlone } = drafted
    ? await writeDrafts(workbook, drafted)
    : await computeTables(workbook, read, settings);
  if (leftAlone.length > 0) {
    say(message('cli.left-alone', { file, count: leftAlone.length, cells: leftAlone.join(' ') }));
  }
  if (written > 0 || !settings.inPlace) await save();
  say(outcomeOf(job, target, written));
}

function outcomeOf({ path: file, settings }: FileJob, { path: target }: Target, count: number): Message {
  if (count > 0) return message('cli.written', { file, count, target });
  return settings.inPlace
    ? message('cli.unchanged-in-place', { file })
    : message('cli.unchanged', { file, target });
}

async function saveTo({ path, makesFolders }: Target, bytes: Uint8Array): Promise<void> {
  if (makesFolders) await makeFolder(dirname(path));
  await writeWhole(path, bytes);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new CliFailure(message('cli.file.no-folder', { folder: path }), cause);
  }
}

/** What went wrong, in the user's words. */
export function explanationOf(error: unknown, file: string): Message {
  if (error instanceof CliFailure) return error.explanation;
  if (error instanceof WorkbookFailure) return message('cli.said', { file, message: error.explanation });
  return message('cli.unexpected', { file, detail: error instanceof Error ? error.message : String(error) });
}
