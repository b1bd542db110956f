import { asksForRateOfChange } from '../derived/asksForRateOfChange';
import { isShare, type Surroundings } from './feature';

/** Whether a change is asked for: by the target, or by a name that is a rate of change (節電率). */
export const wantsChange = ({ wanted }: Surroundings): boolean =>
  wanted.isChange || (isShare(wanted.unit) && asksForRateOfChange(wanted));
