import type { CommanderError } from 'commander';
import { message, type Message } from '../core/language/message';

/** What is wrong with a command line, from the reason that the parser gives. */
export function usageProblem(error: CommanderError): Message {
  const [name = ''] = /'[^']+'/.exec(error.message) ?? [];
  const bare = name.slice(1, -1);
  switch (error.code) {
    case 'commander.unknownOption':
      return message('cli.usage.unknown-option', { name: bare });
    case 'commander.unknownCommand':
      return message('cli.usage.unknown-command', { name: bare });
    case 'commander.missingArgument':
      return message('cli.usage.missing-argument');
    case 'commander.optionMissingArgument':
      return message('cli.usage.missing-value', { name: bare });
    case 'commander.invalidArgument':
      return badValue(error.message);
    default:
      return message('cli.usage.other');
  }
}

/** Out of `… argument 'x' is invalid. Allowed choices are a, b.` */
function badValue(text: string): Message {
  const { value, choices } =
    /argument '(?<value>[^']*)' is invalid\. Allowed choices are (?<choices>.*)\.$/.exec(text)?.groups ?? {
      value: undefined,
      choices: undefined,
    };
  if (value === undefined || choices === undefined) return message('cli.usage.other');
  return message('cli.usage.bad-value', { value, choices });
}
