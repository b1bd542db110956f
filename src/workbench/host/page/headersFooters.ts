import { HostObject } from '../../richapi/hostObject';
import { choiceOf, flagOf, textOf } from '../arguments';
import { invalidArgument } from '../failures';
import type { KeptParts } from '../keptParts';
import type { Plain } from '../storage';

/** The most characters of a header or a footer, its three sections together. */
const MOST_CHARACTERS = 255;

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** The headers and footers of a sheet, and which of them are used on which pages. */
export class HeaderFooterGroup extends HostObject {
  readonly typeName = 'HeaderFooterGroup';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.parts.below('default'));
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.parts.below('first'));
  }

  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.parts.below('even'));
  }

  /** A workbook keeps one header for odd pages and, where none differ, for all. */
  get oddPages(): HeaderFooter {
    return this.defaultForAllPages;
  }

  get state(): Plain {
    return this.parts.get('state') ?? 'Default';
  }

  set state(value: unknown) {
    this.parts.set('state', choiceOf(value, STATES, null));
  }

  get useSheetMargins(): boolean {
    return this.parts.get('useSheetMargins') !== false;
  }

  set useSheetMargins(value: unknown) {
    this.parts.set('useSheetMargins', flagOf(value));
  }

  get useSheetScale(): boolean {
    return this.parts.get('useSheetScale') !== false;
  }

  set useSheetScale(value: unknown) {
    this.parts.set('useSheetScale', flagOf(value));
  }
}

type Side = 'left' | 'center' | 'right';
type Kind = 'Header' | 'Footer';

const SIDES: readonly Side[] = ['left', 'center', 'right'];

/** What stands above and below the cells of a printed page, with Excel's codes such as `&P`. */
export class HeaderFooter extends HostObject {
  readonly typeName = 'HeaderFooter';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get leftHeader(): string {
    return this.text('left', 'Header');
  }

  set leftHeader(value: unknown) {
    this.setText('left', 'Header', value);
  }

  get centerHeader(): string {
    return this.text('center', 'Header');
  }

  set centerHeader(value: unknown) {
    this.setText('center', 'Header', value);
  }

  get rightHeader(): string {
    return this.text('right', 'Header');
  }

  set rightHeader(value: unknown) {
    this.setText('right', 'Header', value);
  }

  get leftFooter(): string {
    return this.text('left', 'Footer');
  }

  set leftFooter(value: unknown) {
    this.setText('left', 'Footer', value);
  }

  get centerFooter(): string {
    return this.text('center', 'Footer');
  }

  set centerFooter(value: unknown) {
    this.setText('center', 'Footer', value);
  }

  get rightFooter(): string {
    return this.text('right', 'Footer');
  }

  set rightFooter(value: unknown) {
    this.setText('right', 'Footer', value);
  }

  private readonly text = (side: Side, kind: Kind): string => {
    const kept = this.parts.get(side + kind);
    return typeof kept === 'string' ? kept : '';
  };

  private readonly setText = (side: Side, kind: Kind, value: unknown): void => {
    const others = SIDES.filter((one) => one !== side).map((one) => this.text(one, kind));
    const text = textOf(value);
    if ([text, ...others].join('').length > MOST_CHARACTERS) throw invalidArgument();
    this.parts.set(side + kind, text);
  };
}
