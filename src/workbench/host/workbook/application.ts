import { choiceOf, flagOf } from '../arguments';
import { ExcelObject } from '../context';
import { CultureInfo } from './cultureInfo';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends ExcelObject {
  readonly typeName = 'Application';

  get calculationMode(): string {
    return this.context.application.calculationMode;
  }

  set calculationMode(value: unknown) {
    this.context.application.calculationMode = choiceOf(value, MODES, null);
  }

  get calculationState(): string {
    return 'Done';
  }

  get calculationEngineVersion(): number {
    return 191_029;
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  calculate(): void {
    // Results are always up to date here, in manual mode too.
  }

  suspendApiCalculationUntilNextSync(): void {
    // Results are awaited only when they are asked for.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The screen shows what the grid shows.
  }
}

/** Settings of the client's runtime. */
export class Runtime extends ExcelObject {
  readonly typeName = 'Runtime';

  get enableEvents(): boolean {
    return this.context.application.enableEvents;
  }

  set enableEvents(value: unknown) {
    this.context.application.enableEvents = flagOf(value);
  }
}
