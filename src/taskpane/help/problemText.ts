import type { Message } from '../../core/language/message';
import type { Words } from '../words/useWords';

export interface ProblemFacts {
  /** Of Attain. */
  readonly version: string;
  /** The program and its version that the pane stands in; `null` where it does not say. */
  readonly host: string | null;
  readonly lastFailure: Message | null;
}

/** What whoever looks into a problem has to know, and nothing of the report: of a failure its name, without what it is about. */
export function problemText({ version, host, lastFailure }: ProblemFacts, { language, word }: Words): string {
  return [
    word('help.problem.text.version', { version }),
    word('help.problem.text.host', { host: host ?? '-' }),
    word('help.problem.text.language', { language }),
    word('help.problem.text.failure', { failure: lastFailure?.id ?? '-' }),
    '',
    word('help.problem.text.what'),
  ].join('\n');
}
