import { choiceOf, flagOf } from '../arguments';
import { invalidArgument, itemNotFound } from '../failures';
import type { SheetStorage } from '../storage';
import { checkStructureOpen } from '../workbook/workbookProtection';
import { copySheet } from './copySheet';
import { WorksheetEvents } from './worksheetEvents';

/**
 * A sheet, and the way from it to other sheets. What it has by kind: `WorksheetTab`, `WorksheetCells`,
 * `WorksheetParts`, `WorksheetEvents`.
 */
export class Worksheet extends WorksheetEvents {
  readonly typeName = 'Worksheet';

  getNext(visibleOnly: unknown): Worksheet {
    return required(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly: unknown): Worksheet {
    return required(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** The client finds a neighbour again by its id. */
  _GetSheetById(id: unknown): Worksheet {
    const sheet = this.context.storage.sheets().find((one) => one.id === id);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.context, sheet);
  }
  /** Copies the sheet: before or after another one, at an end, or (`None`) before itself. */
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    checkStructureOpen(this.context);
    const where = choiceOf(positionType, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
    const other = relativeTo instanceof Worksheet ? relativeTo : null;
    if ((where === 'Before' || where === 'After') && !other) throw invalidArgument();
    const { storage } = this.context;
    const made = new Worksheet(this.context, copySheet(storage, this.sheet));
    const places = {
      None: this.position,
      Before: other?.position ?? 0,
      After: (other?.position ?? 0) + 1,
      Beginning: 0,
      End: storage.sheets().length - 1,
    };
    storage.moveSheet(made.id, places[where]);
    return made;
  }
  private readonly neighbour = (step: number, visibleOnly: unknown): Worksheet | null => {
    const isWanted = (sheet: SheetStorage) => !flagOf(visibleOnly) || sheet.visibility() === 'Visible';
    const sheets = this.context.storage.sheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && isWanted(sheet)) return new Worksheet(this.context, sheet);
    }
    return null;
  };
}

function required(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
