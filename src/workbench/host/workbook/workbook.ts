import { HostError } from '../../richapi/hostError';
import { Application, Runtime } from './application';
import { textOf } from '../arguments';
import { parseAddress, splitAddress } from '../addresses';
import type { Area } from '../area';
import { CommentCollection } from '../comments/comments';
import { ExcelObject } from '../context';
import { CustomXmlPartCollection } from './customXmlParts';
import { DocumentProperties } from './documentProperties';
import { itemNotFound } from '../failures';
import { NamedItemCollection } from './namedItems';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import { SettingCollection } from './settings';
import type { SheetStorage } from '../storage';
import { StyleCollection } from '../styles/styleCollection';
import { TableCollection } from '../table/tableCollection';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetFunctions } from './worksheetFunctions';
import { WorksheetCollection } from '../worksheet/worksheetCollection';

/** The root of the Excel object model. */
export class Workbook extends ExcelObject {
  readonly typeName = 'Workbook';

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  get styles(): StyleCollection {
    return new StyleCollection(this.context);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.context);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  get functions(): WorksheetFunctions {
    return new WorksheetFunctions(this.context);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context, null);
  }

  get application(): Application {
    return new Application(this.context);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  get name(): string {
    return 'Book1.xlsx';
  }

  get readOnly(): boolean {
    return false;
  }

  /** @throws HostError InvalidSelection when several ranges are selected */
  getSelectedRange(): Range {
    const { sheet, areas } = this.selected();
    const [area, second] = areas;
    if (!area || second) {
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    }
    return new Range(this.context, sheet, area);
  }

  getSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.selected();
    return new RangeAreas(this.context, sheet, areas);
  }

  getActiveCell(): Range {
    const { sheet, areas } = this.selected();
    const [area] = areas;
    if (!area) throw itemNotFound();
    return new Range(this.context, sheet, { ...area, rows: 1, columns: 1 });
  }

  /** The range of a change event, by the reference that the event carried. */
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const { sheet: id, address } = splitAddress(textOf(reference));
    const sheet = this.context.storage.sheets().find((one) => one.id === id);
    const area = parseAddress(address);
    return sheet && area ? new Range(this.context, sheet, area) : null;
  }

  private readonly selected = (): { sheet: SheetStorage; areas: readonly Area[] } => {
    const { sheetId, areas } = this.context.storage.selection();
    const sheet = this.context.storage.sheets().find((one) => one.id === sheetId);
    if (!sheet) throw itemNotFound();
    return { sheet, areas };
  };
}
