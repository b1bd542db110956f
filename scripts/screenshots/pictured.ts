import type { Language } from '../../src/core/language/message';
import type { Theme } from './stage';

/** What of a state the documents show: the pane, or the workbook with it. */
type Kind = 'pane' | 'whole';

const STATES: Readonly<Record<string, Kind>> = {
  overview: 'pane',
  computed: 'whole',
  'layout-rows': 'pane',
  indicator: 'pane',
  finding: 'pane',
  'mend-preview': 'pane',
  'draft-source': 'pane',
  'rating-rules': 'pane',
  'files-checked': 'pane',
};

/** Where a few dark pictures are enough to know how all of it looks. */
const ALSO_DARK: readonly string[] = ['computed', 'finding'];

/** What the documents show of a state, if anything. */
export function pictured(state: string, language: Language, theme: Theme): Kind | null {
  const isWanted =
    theme === 'light' || (theme === 'dark' && language === 'zh-TW' && ALSO_DARK.includes(state));
  return isWanted ? (STATES[state] ?? null) : null;
}
