import { foldedText } from './foldedText';
import type { Profile } from './profile';

/** What tells, by itself, which way is better, or that the figure beside it is the least or the most. */
const WAY =
  /^(?:[↑↓▲▼▵▿⬆⬇+-]|(?:to )?(?:mini|maxi)mi[sz]e|(?:the )?(?:higher|lower|more|less|fewer|bigger|smaller|larger)(?: (?:is|the) better)?|(?:keep )?(?:high|low)|up(?:wards?)?|down(?:wards?)?|increas(?:e|ing)|decreas(?:e|ing)|reduce|raise|min(?:imum)?\.?|max(?:imum)?\.?|at least|at most|floor|ceiling|(?:no|not) (?:less|more|fewer|higher|lower) than|[≥≤≧≦<>]=?|[越愈](?:高|低|多|少|大|小|快|短|長)[越愈](?:好|佳)|望[大小]|[正負]向|遞[增減]|上限|下限|以[上下]|至[少多]|不(?:低於|高於|少於|超過|得低於|得高於|得超過))$/i;
const FEWEST = 2;

/**
 * Whether the cells of a column do nothing but say which way is better, whatever its heading says: Minimise and
 * Maximise below Aim to, Min and Max below Limit.
 */
export function saysDirection({ samples }: Profile): boolean {
  const texts = samples.map(foldedText).filter((text) => text !== '');
  return texts.length >= FEWEST && texts.every((text) => WAY.test(text));
}
