import { HostObject } from '../../richapi/hostObject';
import { FONT_FIELDS, type Styled } from './styleFields';

export class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';

  constructor(private readonly styled: Styled) {
    super();
  }

  get name(): unknown {
    return this.styled.read(FONT_FIELDS.name);
  }

  set name(value: unknown) {
    this.styled.write(FONT_FIELDS.name, value);
  }

  get size(): unknown {
    return this.styled.read(FONT_FIELDS.size);
  }

  set size(value: unknown) {
    this.styled.write(FONT_FIELDS.size, value);
  }

  get color(): unknown {
    return this.styled.read(FONT_FIELDS.color);
  }

  set color(value: unknown) {
    this.styled.write(FONT_FIELDS.color, value);
  }

  get bold(): unknown {
    return this.styled.read(FONT_FIELDS.bold);
  }

  set bold(value: unknown) {
    this.styled.write(FONT_FIELDS.bold, value);
  }

  get italic(): unknown {
    return this.styled.read(FONT_FIELDS.italic);
  }

  set italic(value: unknown) {
    this.styled.write(FONT_FIELDS.italic, value);
  }

  get underline(): unknown {
    return this.styled.read(FONT_FIELDS.underline);
  }

  set underline(value: unknown) {
    this.styled.write(FONT_FIELDS.underline, value);
  }

  get strikethrough(): unknown {
    return this.styled.read(FONT_FIELDS.strikethrough);
  }

  set strikethrough(value: unknown) {
    this.styled.write(FONT_FIELDS.strikethrough, value);
  }

  get subscript(): unknown {
    return this.styled.read(FONT_FIELDS.subscript);
  }

  set subscript(value: unknown) {
    this.styled.write(FONT_FIELDS.subscript, value);
  }

  get superscript(): unknown {
    return this.styled.read(FONT_FIELDS.superscript);
  }

  set superscript(value: unknown) {
    this.styled.write(FONT_FIELDS.superscript, value);
  }

  get tintAndShade(): unknown {
    return this.styled.read(FONT_FIELDS.tintAndShade);
  }

  set tintAndShade(value: unknown) {
    this.styled.write(FONT_FIELDS.tintAndShade, value);
  }
}
