import { isValidFormat } from 'numfmt';
import { flagOf, textOf } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound } from '../failures';
import { RangeFill } from '../range/rangeFill';
import { RangeFont } from '../range/rangeFont';
import { restyleCells, unstyleCells } from './applyStyle';
import { StyleAlignment } from './styleAlignment';
import { StyleBorderCollection } from './styleBorders';
import { STYLE_PARTS, type StyleDefinition, type StylePart } from './styleDefinition';
import { StyleLook } from './styleLook';
import { forgetStyle, keepStyle, styleNamed } from './styleRecords';

/** A named style. Cells that have it follow its changes. */
export class Style extends StyleAlignment {
  readonly typeName = 'Style';

  constructor(
    context: HostContext,
    private readonly key: string,
  ) {
    super(context);
  }

  protected readonly styled = new StyleLook(
    () => this.definition().look,
    (patch) => this.change({ look: { ...this.definition().look, ...patch } }),
  );

  get name(): string {
    return this.definition().name;
  }

  get builtIn(): boolean {
    return this.definition().isBuiltIn;
  }

  get borders(): StyleBorderCollection {
    return new StyleBorderCollection(this.styled);
  }

  get fill(): RangeFill {
    return new RangeFill(this.styled);
  }

  get font(): RangeFont {
    return new RangeFont(this.styled);
  }

  get numberFormat(): string {
    return this.definition().numberFormat;
  }

  set numberFormat(value: unknown) {
    const numberFormat = textOf(value);
    if (!isValidFormat(numberFormat)) throw invalidArgument();
    this.change({ numberFormat });
  }

  get numberFormatLocal(): string {
    return this.numberFormat;
  }

  set numberFormatLocal(value: unknown) {
    this.numberFormat = value;
  }

  get includeAlignment(): boolean {
    return this.has('alignment');
  }

  set includeAlignment(value: unknown) {
    this.include('alignment', value);
  }

  get includeBorder(): boolean {
    return this.has('border');
  }

  set includeBorder(value: unknown) {
    this.include('border', value);
  }

  get includeFont(): boolean {
    return this.has('font');
  }

  set includeFont(value: unknown) {
    this.include('font', value);
  }

  get includeNumber(): boolean {
    return this.has('number');
  }

  set includeNumber(value: unknown) {
    this.include('number', value);
  }

  get includePatterns(): boolean {
    return this.has('patterns');
  }

  set includePatterns(value: unknown) {
    this.include('patterns', value);
  }

  get includeProtection(): boolean {
    return this.has('protection');
  }

  set includeProtection(value: unknown) {
    this.include('protection', value);
  }

  /** @throws HostError InvalidOperation for one of Excel's own styles */
  delete(): void {
    const { name, isBuiltIn } = this.definition();
    if (isBuiltIn) throw invalidOperation();
    unstyleCells(this.context.storage, name);
    forgetStyle(this.context.storage, name);
  }

  private readonly definition = (): StyleDefinition => {
    const definition = styleNamed(this.context.storage, this.key);
    if (!definition) throw itemNotFound();
    return definition;
  };

  private readonly change = (patch: Partial<StyleDefinition>): void => {
    const before = this.definition();
    const after = { ...before, ...patch };
    keepStyle(this.context.storage, after);
    restyleCells(this.context.storage, before, after);
  };

  private readonly has = (part: StylePart): boolean => this.definition().includes.includes(part);

  private readonly include = (part: StylePart, value: unknown): void => {
    const isIn = flagOf(value);
    const includes = STYLE_PARTS.filter((one) => (one === part ? isIn : this.has(one)));
    this.change({ includes });
  };
}
