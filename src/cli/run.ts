import { writeFindingsOf } from '../actions';
import { message, type Message } from '../core/language/message';
import { WorkbookFailure } from '../workbook/failure';
import { openWorkbookFile } from '../workbook/file/fileWorkbook';
import { computeTables } from './compute';
import type { Console } from './console';
import { CliFailure } from './failure';
import { readBytes, writeWhole } from './files';
import { readTables, withAccepted, type ReadFile } from './readFile';
import { resultsIn } from './results';
import { failsAt, type ExitCode, type FailOn, type Settings } from './settings';
import { targetsOf } from './targets';

/** Runs a command over all of its files. A file that cannot be used does not keep the others from it. */
export async function run(settings: Settings, console: Console): Promise<ExitCode> {
  const read: ReadFile[] = [];
  let failed = false;
  try {
    const targets = await targetsOf(settings);
    for (const file of settings.files) {
      const result = await runOn(file, targets.get(file) ?? null, settings, console);
      if (result) read.push(result);
      if (!result || result.tables.length === 0) failed = true;
    }
    await hand(read, settings, console);
  } catch (error) {
    console.say(explanationOf(error, settings.files.join(' ')));
    failed = true;
  }
  if (failed) return 2;
  return hasFindings(read, settings.failOn) ? 1 : 0;
}

/** Reads one file, and writes the computed workbook where one is wanted; `null` when that failed. */
async function runOn(
  file: string,
  target: string | null,
  settings: Settings,
  console: Console,
): Promise<ReadFile | null> {
  try {
    const workbook = await openWorkbookFile(await readBytes(file), file);
    const read = await readTables(workbook, file, {
      scheme: settings.scheme,
      findings: settings.command === 'validate' ? 'looked-for' : 'not-asked',
      severities: settings.severities,
      say: (said) => console.say(said),
    });
    if (target === null || read.tables.length === 0) return read;
    if (settings.sheet) {
      const { name } = await writeFindingsOf(workbook, read.tables.map(withAccepted), console.language, {});
      await writeWhole(target, workbook.toBytes());
      console.say(message('cli.sheet-written', { file, sheet: name, target }));
      return read;
    }
    const { written, leftAlone } = await computeTables(workbook, read, settings.scheme);
    if (leftAlone.length > 0) {
      const slots = { file, count: leftAlone.length, cells: leftAlone.join(' ') };
      console.say(message('cli.left-alone', slots));
    }
    if (written > 0 || !settings.inPlace) await writeWhole(target, workbook.toBytes());
    console.say(outcome(file, target, written, settings));
    return read;
  } catch (error) {
    console.say(explanationOf(error, file));
    return null;
  }
}

function outcome(file: string, target: string, count: number, { inPlace }: Settings): Message {
  if (count > 0) return message('cli.written', { file, count, target });
  return inPlace ? message('cli.unchanged-in-place', { file }) : message('cli.unchanged', { file, target });
}

/** Prints the results, or puts them where validating was told to. */
async function hand(read: readonly ReadFile[], settings: Settings, console: Console): Promise<void> {
  const { language } = console;
  const text = resultsIn(read, settings, language);
  const { command, out, sheet } = settings;
  if (command === 'validate' && out !== null && !sheet) await writeWhole(out, text);
  else if (text !== '') console.print(text);
}

function explanationOf(error: unknown, file: string): Message {
  if (error instanceof CliFailure) return error.explanation;
  if (error instanceof WorkbookFailure) {
    return message('cli.said', { file, message: error.explanation });
  }
  return message('cli.unexpected', { file, detail: error instanceof Error ? error.message : String(error) });
}

function hasFindings(read: readonly ReadFile[], failOn: FailOn): boolean {
  return read.some(({ tables }) =>
    tables.some(({ findings }) => findings.some(({ severity }) => failsAt(failOn, severity))),
  );
}
