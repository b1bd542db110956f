import type { CellStyle, StylePatch } from '../cellStyle';
import type { Styled, StyleField } from '../range/styleFields';

/** The look of a named style, as one thing that can be read and changed like that of cells. */
export class StyleLook implements Styled {
  constructor(
    readonly look: () => CellStyle,
    readonly patch: (patch: StylePatch) => void,
  ) {}

  read(field: StyleField): unknown {
    return field.read(this.look());
  }

  write(field: StyleField, value: unknown): void {
    this.patch(field.patch(value));
  }
}
