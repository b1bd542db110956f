import { Decimal } from '../quantity/decimal';
import type { Comparator } from '../quantity/target';
import type { Assessment } from './assessment';
import { comparatorOf } from './bound';
import type { Scheme } from './scheme';
import { isStrict } from './statusSteps';
import type { Step, Steps } from './steps';
import { stepOf } from './steps';

/** A light has a shape and a word, so that colour is never the only sign. */
export type Light = 'green' | 'yellow' | 'red' | 'white';

/** The scale of rates that a scheme's lights make. */
export function lightSteps(scheme: Scheme, comparator: Comparator | null): Steps<Light> {
  const met = new Decimal(scheme.thresholds.met);
  const yellow = Decimal.min(scheme.lights.yellowFrom, met);
  const below: Step<Light>[] = [
    { upTo: yellow, including: false, value: 'red' },
    { upTo: met, including: isStrict(comparator), value: 'yellow' },
  ];
  if (comparator !== '=') return [...below, { upTo: null, including: false, value: 'green' }];
  return [
    ...below,
    { upTo: met, including: true, value: 'green' },
    { upTo: null, including: false, value: 'red' },
  ];
}

/** The light of an assessed indicator: green is met, white is without data. */
export function lightOf(assessment: Assessment, scheme: Scheme): Light {
  if (assessment.met === null) return 'white';
  if (assessment.met) return 'green';
  if (assessment.rate === null) return 'red';
  const light = stepOf(lightSteps(scheme, comparatorOf(assessment.indicator)), assessment.rate);
  return light === 'green' ? 'red' : light;
}
