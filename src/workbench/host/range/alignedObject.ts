import { HostObject } from '../../richapi/hostObject';
import { ALIGNMENT_FIELDS, type Styled } from './styleFields';

/** How texts are placed in their cells, of cells as of a named style. */
export abstract class AlignedObject extends HostObject {
  protected abstract readonly styled: Styled;

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

  set textOrientation(value: unknown) {
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
}
