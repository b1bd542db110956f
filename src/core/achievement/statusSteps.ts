import { Decimal } from '../quantity/decimal';
import type { Comparator } from '../quantity/target';
import type { Status } from './assessment';
import type { Scheme } from './scheme';
import type { Step, Steps } from './steps';

/** The words of a scheme's status column, by name. */
export type StatusWord = keyof Scheme['wording'];

export interface StatusStep {
  readonly status: Status;
  readonly word: StatusWord;
}

/** The scale of rates that a scheme lays over an indicator; the comparator says whether 100 % itself is met. */
export function statusSteps(scheme: Scheme, comparator: Comparator | null): Steps<StatusStep> {
  const { met } = scheme.thresholds;
  const strict = isStrict(comparator);
  const below = belowMet(scheme, strict);
  if (comparator === '=') {
    return [...below, step(met, 'including', 'met', 'met'), open('not-met', 'notMet')];
  }
  return [...below, ...fromMet(scheme, strict)];
}

/** Whether reaching the target exactly is not enough (> and <). */
export function isStrict(comparator: Comparator | null): boolean {
  return comparator === '>' || comparator === '<';
}

function belowMet(scheme: Scheme, strict: boolean): Step<StatusStep>[] {
  const { met, nearlyMet } = scheme.thresholds;
  const bound = strict ? 'including' : 'excluding';
  if (nearlyMet === null) return [step(met, bound, 'not-met', 'notMet')];
  return [step(nearlyMet, 'excluding', 'not-met', 'notMet'), step(met, bound, 'not-met', 'nearlyMet')];
}

function fromMet(scheme: Scheme, strict: boolean): Steps<StatusStep> {
  const { met, exceeded, greatlyExceeded } = scheme.thresholds;
  const steps: Step<StatusStep>[] = [];
  if (exceeded !== null && !(strict && exceeded === met)) {
    steps.push(step(exceeded, 'including', 'met', 'met'));
  }
  const middle = exceeded === null ? 'met' : 'exceeded';
  if (greatlyExceeded === null) return [...steps, open(middle, middle)];
  return [
    ...steps,
    step(greatlyExceeded, 'excluding', middle, middle),
    open('greatly-exceeded', 'greatlyExceeded'),
  ];
}

function step(
  upTo: number,
  bound: 'including' | 'excluding',
  status: Status,
  word: StatusWord,
): Step<StatusStep> {
  return { upTo: new Decimal(upTo), including: bound === 'including', value: { status, word } };
}

function open(status: Status, word: StatusWord): Step<StatusStep> {
  return { upTo: null, including: false, value: { status, word } };
}
