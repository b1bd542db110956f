import { HostObject } from '../../richapi/hostObject';
import { CLEARED_FILL, FILL_FIELDS, type Styled } from './styleFields';

export class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';

  constructor(private readonly styled: Styled) {
    super();
  }

  get color(): unknown {
    return this.styled.read(FILL_FIELDS.color);
  }

  set color(value: unknown) {
    this.styled.write(FILL_FIELDS.color, value);
  }

  get pattern(): unknown {
    return this.styled.read(FILL_FIELDS.pattern);
  }

  set pattern(value: unknown) {
    this.styled.write(FILL_FIELDS.pattern, value);
  }

  get patternColor(): unknown {
    return this.styled.read(FILL_FIELDS.patternColor);
  }

  set patternColor(value: unknown) {
    this.styled.write(FILL_FIELDS.patternColor, value);
  }

  get patternTintAndShade(): unknown {
    return this.styled.read(FILL_FIELDS.patternTintAndShade);
  }

  set patternTintAndShade(value: unknown) {
    this.styled.write(FILL_FIELDS.patternTintAndShade, value);
  }

  get tintAndShade(): unknown {
    return this.styled.read(FILL_FIELDS.tintAndShade);
  }

  set tintAndShade(value: unknown) {
    this.styled.write(FILL_FIELDS.tintAndShade, value);
  }

  clear(): void {
    this.styled.patch(CLEARED_FILL);
  }
}
