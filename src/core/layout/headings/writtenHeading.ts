import type { Language } from '../../language/message';
import type { ColumnRole } from '../roles';
import { HEADINGS } from './vocabulary';

/** The heading that Attain writes for a column of its own. */
export function writtenHeading(role: ColumnRole, language: Language): string {
  const written = HEADINGS[role][language][0] ?? role;
  return language === 'en' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
