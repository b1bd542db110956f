import type { HostContext } from '../context';
import { AlignedObject } from '../range/alignedObject';
import { ALIGNMENT_FIELDS, PROTECTION_FIELDS } from '../range/styleFields';
import type { StyleLook } from './styleLook';

/** How a style places texts in their cells, and what it protects. */
export abstract class StyleAlignment extends AlignedObject {
  protected abstract override readonly styled: StyleLook;

  constructor(protected readonly context: HostContext) {
    super();
  }

  /** The client sets it under another name than it reads it. */
  set orientation(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.textOrientation, value);
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
