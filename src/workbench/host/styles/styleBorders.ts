import { HostCollection, HostObject } from '../../richapi/hostObject';
import { choiceOf, colourOf, integerOf } from '../arguments';
import { itemAt } from '../collections';
import type { Border } from '../cellStyle';
import { BORDER_LINES, BORDER_WEIGHTS, NO_BORDER } from '../range/borderLines';
import type { BorderKey } from '../range/borderSides';
import type { StyleLook } from './styleLook';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];

const KEYS: Readonly<Record<Side, BorderKey>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
};

/** The four borders of a style. */
export class StyleBorderCollection extends HostCollection {
  readonly typeName = 'RangeBorderCollection';

  constructor(private readonly styled: StyleLook) {
    super();
  }

  get items(): readonly StyleBorder[] {
    return SIDES.map((side) => new StyleBorder(this.styled, side));
  }

  get count(): number {
    return SIDES.length;
  }

  getItem(side: unknown): StyleBorder {
    return new StyleBorder(this.styled, choiceOf(side, SIDES, null));
  }

  getItemAt(index: unknown): StyleBorder {
    return itemAt(this.items, integerOf(index));
  }
}

export class StyleBorder extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    private readonly styled: StyleLook,
    private readonly side: Side,
  ) {
    super();
  }

  get id(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string {
    return this.border()?.line ?? NO_BORDER.line;
  }

  set style(value: unknown) {
    const line = choiceOf(value, BORDER_LINES, null);
    this.put(line === 'None' ? null : { ...NO_BORDER, ...this.border(), line });
  }

  get weight(): string {
    return this.border()?.weight ?? NO_BORDER.weight;
  }

  set weight(value: unknown) {
    const weight = choiceOf(value, BORDER_WEIGHTS, null);
    this.put({ ...NO_BORDER, line: 'Continuous', ...this.border(), weight });
  }

  get color(): string {
    return this.border()?.color ?? NO_BORDER.color;
  }

  set color(value: unknown) {
    this.put({ ...NO_BORDER, line: 'Continuous', ...this.border(), color: colourOf(value) });
  }

  private readonly border = (): Border | null => this.styled.look()[KEYS[this.side]];

  private readonly put = (border: Border | null): void => this.styled.patch({ [KEYS[this.side]]: border });
}
