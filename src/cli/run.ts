import { writeFindingsOf } from '../actions';
import { message, type Message } from '../core/language/message';
import { WorkbookFailure } from '../workbook/failure';
import { openWorkbookFile } from '../workbook/file/fileWorkbook';
import { computeTables } from './compute';
import type { Console } from './console';
import { CliFailure } from './failure';
import { readBytes, writeWhole } from './files';
import { draftsIn } from './draft/results';
import { draftTables, writeDrafts, type DraftedFile } from './draft/draftTables';
import { readTables, withAccepted, type ReadFile } from './readFile';
import { resultsIn } from './results';
import { failsAt, type ExitCode, type FailOn, type Settings } from './settings';
import { targetsOf } from './targets';

/** What came of one file; `drafted` is `null` unless drafts were asked for. */
interface FileResult {
  readonly read: ReadFile;
  readonly drafted: DraftedFile | null;
}

/** Runs a command over all of its files. A file that cannot be used does not keep the others from it. */
export async function run(settings: Settings, console: Console): Promise<ExitCode> {
  const results: FileResult[] = [];
  let failed = false;
  try {
    const targets = await targetsOf(settings);
    for (const file of settings.files) {
      const result = await runOn(file, targets.get(file) ?? null, settings, console);
      if (result) results.push(result);
      if (!result || result.read.tables.length === 0) failed = true;
    }
    await hand(results, settings, console);
  } catch (error) {
    console.say(explanationOf(error, settings.files.join(' ')));
    failed = true;
  }
  if (failed) return 2;
  return hasFindings(results, settings.failOn) ? 1 : 0;
}

/** Reads one file, and writes the changed workbook where one is wanted; `null` when that failed. */
async function runOn(
  file: string,
  target: string | null,
  settings: Settings,
  console: Console,
): Promise<FileResult | null> {
  try {
    const workbook = await openWorkbookFile(await readBytes(file), file);
    const read = await readTables(workbook, file, {
      scheme: settings.scheme,
      findings: settings.command === 'validate' ? 'looked-for' : 'not-asked',
      severities: settings.severities,
      say: (said) => console.say(said),
    });
    const drafted = settings.command === 'draft' ? await draftTables(workbook, read, settings.draft) : null;
    const result = { read, drafted };
    if (target === null || read.tables.length === 0) return result;
    if (settings.sheet) {
      const { name } = await writeFindingsOf(workbook, read.tables.map(withAccepted), console.language, {});
      await writeWhole(target, workbook.toBytes());
      console.say(message('cli.sheet-written', { file, sheet: name, target }));
      return result;
    }
    const { written, leftAlone } = drafted
      ? await writeDrafts(workbook, drafted)
      : await computeTables(workbook, read, settings.scheme);
    if (leftAlone.length > 0) {
      const slots = { file, count: leftAlone.length, cells: leftAlone.join(' ') };
      console.say(message('cli.left-alone', slots));
    }
    if (written > 0 || !settings.inPlace) await writeWhole(target, workbook.toBytes());
    console.say(outcome(file, target, written, settings));
    return result;
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
async function hand(results: readonly FileResult[], settings: Settings, console: Console): Promise<void> {
  const { language } = console;
  const { command, out, sheet } = settings;
  const text =
    command === 'draft'
      ? draftsIn(
          results.flatMap(({ drafted }) => drafted ?? []),
          settings.format,
          language,
        )
      : resultsIn(
          results.map(({ read }) => read),
          settings,
          language,
        );
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

function hasFindings(results: readonly FileResult[], failOn: FailOn): boolean {
  return results.some(({ read }) =>
    read.tables.some(({ findings }) => findings.some(({ severity }) => failsAt(failOn, severity))),
  );
}
