import type { Statement } from '../../reading/statement';
import { allMatches } from '../../text/allMatches';
import { overlap } from '../../text/similarity';
import { actOf, type Wanted } from './wanted';

/** 未發生, 並無…情事, no … occurred: what follows did not happen. */
const NONE =
  /(?:未有?發生|無發生|並無|並未有|均無|皆無|無任何|零)([^,，。;]{2,30})|\b(?:no|zero) ([a-z][a-z -]{3,60})/gi;
/** How many words of the name must be denied. */
const ENOUGH = 2;

/** Whether a text says that what the name counts did not happen at all (未發生重大外洩, no fatal accidents). */
export function isNoneSaid({ plain }: Statement, { name, isDenied }: Wanted): boolean {
  if (isDenied) return false;
  const act = actOf(name);
  return allMatches(NONE, plain).some((match) => {
    const denied = match[1] ?? match[2] ?? '';
    const words = overlap(denied, name);
    return words >= ENOUGH || (words > 0 && act !== '' && denied.includes(act));
  });
}
