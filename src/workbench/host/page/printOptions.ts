import { choiceOf, flagOf, integerOf } from '../arguments';
import { invalidArgument } from '../failures';
import type { Plain } from '../storage';
import { PageMargins } from './pageMargins';
import { PAPER_SIZES } from './paperSizes';
import { USUAL_ZOOM, zoomOf } from './pageZoom';

/** The most that a first page may be numbered, and the least. */
const MOST_PAGES = 32_767;

/** On what paper a sheet is printed, and what of it. */
export abstract class PrintOptions extends PageMargins {
  get orientation(): Plain {
    return this.kept.get('orientation') ?? 'Portrait';
  }

  set orientation(value: unknown) {
    this.kept.set('orientation', choiceOf(value, ['Portrait', 'Landscape'] as const, null));
  }

  get paperSize(): Plain {
    return this.kept.get('paperSize') ?? 'A4';
  }

  set paperSize(value: unknown) {
    this.kept.set('paperSize', choiceOf(value, PAPER_SIZES, null));
  }

  get zoom(): Plain {
    return this.kept.get('zoom') ?? USUAL_ZOOM;
  }

  set zoom(value: unknown) {
    this.kept.set('zoom', zoomOf(value));
  }

  get blackAndWhite(): boolean {
    return this.flag('blackAndWhite');
  }

  set blackAndWhite(value: unknown) {
    this.kept.set('blackAndWhite', flagOf(value));
  }

  get centerHorizontally(): boolean {
    return this.flag('centerHorizontally');
  }

  set centerHorizontally(value: unknown) {
    this.kept.set('centerHorizontally', flagOf(value));
  }

  get centerVertically(): boolean {
    return this.flag('centerVertically');
  }

  set centerVertically(value: unknown) {
    this.kept.set('centerVertically', flagOf(value));
  }

  get draftMode(): boolean {
    return this.flag('draftMode');
  }

  set draftMode(value: unknown) {
    this.kept.set('draftMode', flagOf(value));
  }

  /** Empty where Excel numbers the pages itself. */
  get firstPageNumber(): Plain {
    return this.kept.get('firstPageNumber') ?? '';
  }

  set firstPageNumber(value: unknown) {
    const number = value === null || value === '' ? '' : integerOf(value);
    if (typeof number === 'number' && Math.abs(number) > MOST_PAGES) throw invalidArgument();
    this.kept.set('firstPageNumber', number);
  }

  get printComments(): Plain {
    return this.kept.get('printComments') ?? 'NoComments';
  }

  set printComments(value: unknown) {
    this.kept.set('printComments', choiceOf(value, ['NoComments', 'EndSheet', 'InPlace'] as const, null));
  }

  get printErrors(): Plain {
    return this.kept.get('printErrors') ?? 'AsDisplayed';
  }

  set printErrors(value: unknown) {
    const choices = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
    this.kept.set('printErrors', choiceOf(value, choices, null));
  }

  get printGridlines(): boolean {
    return this.flag('printGridlines');
  }

  set printGridlines(value: unknown) {
    this.kept.set('printGridlines', flagOf(value));
  }

  get printHeadings(): boolean {
    return this.flag('printHeadings');
  }

  set printHeadings(value: unknown) {
    this.kept.set('printHeadings', flagOf(value));
  }

  get printOrder(): Plain {
    return this.kept.get('printOrder') ?? 'DownThenOver';
  }

  set printOrder(value: unknown) {
    this.kept.set('printOrder', choiceOf(value, ['DownThenOver', 'OverThenDown'] as const, null));
  }

  private readonly flag = (name: string): boolean => this.kept.get(name) === true;
}
