import { choiceOf, isRecord, numberOf } from '../arguments';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument } from '../failures';
import type { KeptParts } from '../keptParts';
import type { SheetStorage } from '../storage';
import { keptPage } from './keptPage';

/** Points: the margins of a sheet that nobody has set. */
const USUAL = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

type Margin = keyof typeof USUAL;

const MARGINS: readonly Margin[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** Points of each unit. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** More than any paper is wide. */
const MOST = 49 * 72;

/** The margins of a printed page, in points. */
export abstract class PageMargins extends ExcelObject {
  protected readonly kept: KeptParts;

  constructor(
    context: HostContext,
    protected readonly sheet: SheetStorage,
  ) {
    super(context);
    this.kept = keptPage(sheet);
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(value: unknown) {
    this.setMargin('left', numberOf(value));
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(value: unknown) {
    this.setMargin('right', numberOf(value));
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(value: unknown) {
    this.setMargin('top', numberOf(value));
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(value: unknown) {
    this.setMargin('bottom', numberOf(value));
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(value: unknown) {
    this.setMargin('header', numberOf(value));
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(value: unknown) {
    this.setMargin('footer', numberOf(value));
  }

  /** Margins that are not given stay as they are. */
  setPrintMargins(unit: unknown, options: unknown): void {
    const points = POINTS[choiceOf(unit, ['Points', 'Inches', 'Centimeters'] as const, null)];
    if (!isRecord(options)) throw invalidArgument();
    for (const margin of MARGINS) {
      const size = options[margin];
      if (size !== undefined && size !== null) this.setMargin(margin, numberOf(size) * points);
    }
  }

  private readonly margin = (margin: Margin): number => {
    const kept = this.kept.below('margins').get(margin);
    return typeof kept === 'number' ? kept : USUAL[margin];
  };

  private readonly setMargin = (margin: Margin, points: number): void => {
    if (points < 0 || points > MOST) throw invalidArgument();
    this.kept.below('margins').set(margin, points);
  };
}
