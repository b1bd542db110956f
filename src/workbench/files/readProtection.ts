import type { ProtectionRecord } from '../host/storage';
import { UNPROTECTED } from '../host/storage';
import { flagAttribute } from './parts';

/** The file's attribute says what is forbidden; the option says what is allowed. */
export const PROTECTION_OPTIONS: Readonly<Record<string, string>> = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
};

/** These two are allowed unless the file forbids them. */
const ALLOWED_BY_DEFAULT = ['objects', 'scenarios'];

export function readProtection(element: Element | null): ProtectionRecord {
  if (!flagAttribute(element, 'sheet')) return UNPROTECTED;
  const options = Object.fromEntries(
    Object.entries(PROTECTION_OPTIONS).map(([attribute, option]) => [
      option,
      !flagAttribute(element, attribute, !ALLOWED_BY_DEFAULT.includes(attribute)),
    ]),
  );
  return { protected: true, password: null, options };
}
