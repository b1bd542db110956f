import { ExcelObject, type HostContext } from '../context';
import { accessDenied } from '../failures';

/** @throws HostError AccessDenied when sheets may not be added, removed, moved or renamed */
export function checkStructureOpen(context: HostContext): void {
  if (context.application.isWorkbookProtected) throw accessDenied();
}

export class WorkbookProtection extends ExcelObject {
  readonly typeName = 'WorkbookProtection';

  get protected(): boolean {
    return this.context.application.isWorkbookProtected;
  }

  protect(): void {
    if (this.protected) throw accessDenied();
    this.context.application.isWorkbookProtected = true;
  }

  unprotect(): void {
    this.context.application.isWorkbookProtected = false;
  }
}
