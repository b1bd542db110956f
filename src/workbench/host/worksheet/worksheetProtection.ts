import { flagOf, isRecord, optionalText } from '../arguments';
import { ExcelObject, type HostContext } from '../context';
import { accessDenied, invalidArgument } from '../failures';
import { UNPROTECTED, type ProtectionRecord, type SheetStorage } from '../storage';

/** What protecting a sheet forbids unless it is asked for. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export class WorksheetProtection extends ExcelObject {
  readonly typeName = 'WorksheetProtection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.sheet.protection().protected;
  }

  get options(): unknown {
    const { protected: isProtected, options } = this.sheet.protection();
    return isProtected ? options : { ...closedOptions({}) };
  }

  /** @throws HostError AccessDenied when the sheet is protected already */
  protect(options: unknown, password: unknown): void {
    if (this.protected) throw accessDenied();
    const secret = optionalText(password);
    this.sheet.setProtection({
      protected: true,
      password: secret === '' ? null : secret,
      options: closedOptions(options ?? {}),
    });
    this.tell();
  }

  /** @throws HostError AccessDenied when the password is not the one it was protected with */
  unprotect(password: unknown): void {
    const protection = this.sheet.protection();
    if (!protection.protected) return;
    if (protection.password !== null && protection.password !== optionalText(password)) throw accessDenied();
    this.sheet.setProtection(UNPROTECTED);
    this.tell();
  }

  private readonly tell = (): void =>
    this.context.news.tell({ kind: 'protection', sheetId: this.sheet.id, isProtected: this.protected });
}

function closedOptions(wanted: unknown): ProtectionRecord['options'] {
  if (!isRecord(wanted)) throw invalidArgument();
  const options: Record<string, boolean | string> = {};
  for (const option of OPTIONS) options[option] = flagOf(wanted[option]);
  options['selectionMode'] = optionalText(wanted['selectionMode']) ?? 'Normal';
  return options;
}
