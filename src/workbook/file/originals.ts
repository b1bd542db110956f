import { sameContent, type CellContent } from '../../core/sheet/changePlan';

interface Original {
  /** The cell's element as it first was; `null` where it had none. */
  readonly xml: string | null;
  readonly content: CellContent;
}

/**
 * What the cells were before they were first written to, so that a cell that gets its content back gets
 * all of it back: rich text, phonetic guides, a shared formula.
 */
export class Originals {
  private readonly cells = new Map<string, Original>();

  /**
   * Remembers a cell, unless it is known already. The answer tells for a content that goes into the cell
   * whether it is the original one, and then gives the element; `undefined` when it is another content.
   */
  keep(
    part: string,
    cell: string,
    xml: string | null,
    content: CellContent,
  ): (wanted: CellContent) => string | null | undefined {
    const key = `${part}!${cell}`;
    const original = this.cells.get(key) ?? { xml, content };
    this.cells.set(key, original);
    return (wanted) => (sameContent(wanted, original.content) ? original.xml : undefined);
  }
}
