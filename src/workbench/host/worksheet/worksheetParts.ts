import { flagOf } from '../arguments';
import { CommentCollection } from '../comments/comments';
import { AutoFilter } from '../filter/autoFilter';
import { showLevels } from '../outline/outline';
import { PageBreakCollection } from '../page/pageBreaks';
import { PageLayout } from '../page/pageLayout';
import { TableCollection } from '../table/tableCollection';
import { NamedItemCollection } from '../workbook/namedItems';
import { CustomPropertyCollection } from './customProperties';
import { WorksheetFreezePanes } from './freezePanes';
import { WorksheetCells } from './worksheetCells';
import { WorksheetProtection } from './worksheetProtection';
import { VIEW } from '../recordKinds';

/** The objects that lie on a sheet or belong to it, and how the sheet is shown. */
export abstract class WorksheetParts extends WorksheetCells {
  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, null);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, 'horizontal');
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, 'vertical');
  }

  get showGridlines(): boolean {
    return this.sheet.records(VIEW).get('showGridlines') !== false;
  }

  /** The client sets it under another name than it reads it. */
  set gridlines(value: unknown) {
    this.sheet.records(VIEW).set('showGridlines', flagOf(value));
  }

  get showHeadings(): boolean {
    return this.sheet.records(VIEW).get('showHeadings') !== false;
  }

  /** The client sets it under another name than it reads it. */
  set headings(value: unknown) {
    this.sheet.records(VIEW).set('showHeadings', flagOf(value));
  }

  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context, this.sheet);
  }

  /** 0 leaves the rows, or the columns, as they are. */
  showOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    showLevels(this.sheet, 'rows', rowLevels);
    showLevels(this.sheet, 'columns', columnLevels);
  }
}
