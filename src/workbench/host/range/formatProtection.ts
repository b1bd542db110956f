import { HostObject } from '../../richapi/hostObject';
import { PROTECTION_FIELDS, type Styled } from './styleFields';

export class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';

  constructor(private readonly styled: Styled) {
    super();
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
