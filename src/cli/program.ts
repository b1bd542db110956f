import { Command, CommanderError, Option } from 'commander';
import { importScheme } from '../core/achievement/schemeDocument';
import type { Scheme } from '../core/achievement/scheme';
import { DRAFT_LENGTHS, DRAFT_MODES } from '../core/draft/draftChoices';
import type { MessageId } from '../core/language/catalogue';
import { message, type Language } from '../core/language/message';
import { render } from '../core/language/render';
import * as v from 'valibot';
import { Console, type Streams } from './console';
import { CliFailure } from './failure';
import { styleIn } from './draft/styleOption';
import { readBytes } from './files';
import { languageOf } from './language';
import { run, type StartWorker } from './run';
import { severitiesIn } from './ruleOption';
import {
  COMMANDS,
  FAIL_ON,
  FORMATS,
  FORMATS_OF,
  SUMMARY_FORMATS,
  type ExitCode,
  type Settings,
} from './settings';
import { terminalText } from './terminalText';
import { usageProblem } from './usage';
import { wishIn } from './wishOption';

const LANGUAGES = ['zh-TW', 'en'] as const;

/** The option may stand any number of times: each adds to the list. */
const noRules: readonly string[] = [];

const given = v.object({
  format: v.picklist(FORMATS),
  out: v.optional(v.string()),
  inPlace: v.optional(v.boolean(), false),
  sheet: v.optional(v.boolean(), false),
  summary: v.optional(v.boolean(), false),
  workers: v.optional(v.string()),
  rule: v.optional(v.array(v.string()), []),
  scheme: v.optional(v.string()),
  columns: v.optional(v.string()),
  period: v.optional(v.string()),
  previous: v.optional(v.string()),
  failOn: v.picklist(FAIL_ON),
  mode: v.optional(v.picklist(DRAFT_MODES), 'refresh'),
  length: v.optional(v.picklist(DRAFT_LENGTHS), 'full'),
  style: v.optional(v.string()),
});

/** What the command line needs of the process that it runs in. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly streams: Streams;
  readonly version: string;
  readonly startWorker: StartWorker;
}

/** Runs the command line: arguments without the program's own name. Never throws, never ends the process. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { env, streams, startWorker } = surroundings;
  const console = new Console(streams, languageOf(args, env));
  let exit: ExitCode = 0;
  const program = programIn(console, surroundings, async (settings) => {
    exit = await run(settings, console, startWorker);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') console.say(usageProblem(error));
    } else if (error instanceof CliFailure) console.say(error.explanation);
    else console.say(message('cli.unexpected', { file: 'attain', detail: String(error) }));
    return 2;
  }
}

function programIn(
  console: Console,
  { streams, version }: Surroundings,
  act: (settings: Settings) => Promise<void>,
): Command {
  const word = (id: MessageId): string => render(message(id), console.language);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': word('cli.title.usage'),
    'Arguments:': word('cli.title.arguments'),
    'Options:': word('cli.title.options'),
    'Commands:': word('cli.title.commands'),
  };
  const program = new Command('attain');
  program
    .description(word('cli.about'))
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: (text) => {
        streams.err(terminalText(text));
      },
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describe(option, console.language),
    })
    .helpOption('-h, --help', word('cli.option.help'))
    .helpCommand(false)
    .version(version, '-V, --version', word('cli.option.version'))
    .addHelpText('after', () => `\n${word('cli.exit-codes')}`);
  for (const name of COMMANDS) {
    const command = program
      .command(name)
      .description(word(`cli.${name}`))
      .helpOption('-h, --help', word('cli.option.help'))
      .argument('<FILE...>', word('cli.argument.files'));
    addOptions(command, name, word);
    command.action(async (files: string[], options: unknown) =>
      act(await settingsOf(name, files, v.parse(given, options), console.language)),
    );
  }
  return program;
}

function describe({ description, argChoices, defaultValue }: Option, language: Language): string {
  if (!argChoices) return description;
  const slots = { description, choices: argChoices.join(' | ') };
  const told =
    typeof defaultValue === 'string'
      ? message('cli.help.choices-default', { ...slots, default: defaultValue })
      : message('cli.help.choices', slots);
  return render(told, language);
}

const OUT_OF = {
  compute: 'cli.option.out-workbook',
  validate: 'cli.option.out-report',
  draft: 'cli.option.out-draft',
} as const;

function addOptions(
  command: Command,
  name: Settings['job']['command'],
  word: (id: MessageId) => string,
): void {
  const format = name === 'draft' ? 'cli.option.format-draft' : 'cli.option.format';
  command
    .addOption(new Option('--format <format>', word(format)).choices(FORMATS_OF[name]).default('table'))
    .option('--out <path>', word(OUT_OF[name]));
  if (name !== 'validate') command.option('--in-place', word('cli.option.in-place'));
  if (name === 'draft') {
    command
      .addOption(new Option('--mode <mode>', word('cli.option.mode')).choices(DRAFT_MODES).default('refresh'))
      .addOption(
        new Option('--length <length>', word('cli.option.length')).choices(DRAFT_LENGTHS).default('full'),
      )
      .option('--style <style>', word('cli.option.style'));
  }
  if (name === 'validate') {
    command
      .option('--sheet', word('cli.option.sheet'))
      .option('--previous <file>', word('cli.option.previous'))
      .option(
        '--rule <rule=severity>',
        word('cli.option.rule'),
        (value, all: readonly string[]) => [...all, value],
        noRules,
      );
  }
  if (name !== 'draft') command.option('--summary', word('cli.option.summary'));
  command
    .option('--workers <number>', word('cli.option.workers'))
    .option('--columns <role=column,…>', word('cli.option.columns'))
    .option('--period <period>', word('cli.option.period'))
    .option('--scheme <file>', word('cli.option.scheme'))
    .addOption(new Option('--lang <lang>', word('cli.option.lang')).choices(LANGUAGES))
    .addOption(new Option('--fail-on <level>', word('cli.option.fail-on')).choices(FAIL_ON).default('error'));
}

async function settingsOf(
  command: Settings['job']['command'],
  files: readonly string[],
  options: v.InferOutput<typeof given>,
  language: Language,
): Promise<Settings> {
  const { format, inPlace, sheet, summary, failOn, mode, length, out = null } = options;
  if (out !== null && inPlace) throw new CliFailure(message('cli.usage.out-and-in-place'));
  if (format === 'docx' && out === null) throw new CliFailure(message('cli.usage.docx-without-out'));
  if (sheet && out === null) throw new CliFailure(message('cli.usage.sheet-without-out'));
  if (summary && !SUMMARY_FORMATS.includes(format)) {
    throw new CliFailure(message('cli.usage.summary-format', { formats: SUMMARY_FORMATS.join(', ') }));
  }
  const workers = options.workers === undefined ? null : workersIn(options.workers);
  const severities = severitiesIn(options.rule);
  const wish = wishIn(options);
  const scheme = options.scheme === undefined ? null : await schemeIn(options.scheme);
  const style = options.style === undefined ? {} : { style: await styleIn(options.style) };
  const draft = { mode, length, ...style };
  const { previous = null } = options;
  // Said once, and not of every file that is compared with it.
  if (previous !== null) await readBytes(previous);
  const job = {
    command,
    format,
    language,
    inPlace,
    sheet,
    scheme,
    wish,
    severities,
    previous,
    failOn,
    draft,
  };
  return { files, out, summary, workers, job };
}

function workersIn(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new CliFailure(message('cli.usage.workers', { value }));
}

async function schemeIn(file: string): Promise<Scheme> {
  const reading = importScheme(new TextDecoder().decode(await readBytes(file)));
  if (reading.kind === 'scheme') return reading.scheme;
  throw new CliFailure(message('cli.scheme.unreadable', { file, problem: reading.problem }));
}
