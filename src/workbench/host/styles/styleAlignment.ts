import { ExcelObject } from '../context';
import { ALIGNMENT_FIELDS, PROTECTION_FIELDS } from '../range/styleFields';
import type { StyleLook } from './styleLook';

/** How a style places texts in their cells, and what it protects. */
export abstract class StyleAlignment extends ExcelObject {
  protected abstract readonly styled: StyleLook;

  get horizontalAlignment(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.horizontalAlignment);
  }

  set horizontalAlignment(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.horizontalAlignment, value);
  }

  get verticalAlignment(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.verticalAlignment);
  }

  set verticalAlignment(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.verticalAlignment, value);
  }

  get wrapText(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.wrapText);
  }

  set wrapText(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.wrapText, value);
  }

  get shrinkToFit(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.shrinkToFit);
  }

  set shrinkToFit(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.shrinkToFit, value);
  }

  get indentLevel(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.indentLevel);
  }

  set indentLevel(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.indentLevel, value);
  }

  get textOrientation(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.textOrientation);
  }

  /** The client sets it under another name than it reads it. */
  set orientation(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.textOrientation, value);
  }

  get autoIndent(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.autoIndent);
  }

  set autoIndent(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.autoIndent, value);
  }

  get readingOrder(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.readingOrder);
  }

  set readingOrder(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.readingOrder, value);
  }

  get locked(): unknown {
    return this.styled.read(PROTECTION_FIELDS.locked);
  }

  set locked(value: unknown) {
    this.styled.write(PROTECTION_FIELDS.locked, value);
  }

  get formulaHidden(): unknown {
    return this.styled.read(PROTECTION_FIELDS.formulaHidden);
  }

  set formulaHidden(value: unknown) {
    this.styled.write(PROTECTION_FIELDS.formulaHidden, value);
  }
}
