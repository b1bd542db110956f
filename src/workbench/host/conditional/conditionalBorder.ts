import { HostCollection, HostObject } from '../../richapi/hostObject';
import { choiceOf, colourOf, integerOf } from '../arguments';
import { itemNotFound } from '../failures';
import type { KeptParts } from '../keptParts';
import type { Plain } from '../storage';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

/** The lines that a conditional format draws round its cells. */
export class ConditionalRangeBorderCollection extends HostCollection {
  readonly typeName = 'ConditionalRangeBorderCollection';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get items(): readonly ConditionalRangeBorder[] {
    return SIDES.map((side) => new ConditionalRangeBorder(this.parts.below(side), side));
  }

  get count(): number {
    return SIDES.length;
  }

  get top(): ConditionalRangeBorder {
    return this.getItem('EdgeTop');
  }

  get bottom(): ConditionalRangeBorder {
    return this.getItem('EdgeBottom');
  }

  get left(): ConditionalRangeBorder {
    return this.getItem('EdgeLeft');
  }

  get right(): ConditionalRangeBorder {
    return this.getItem('EdgeRight');
  }

  getItem(side: unknown): ConditionalRangeBorder {
    const chosen = choiceOf(side, SIDES, null);
    return new ConditionalRangeBorder(this.parts.below(chosen), chosen);
  }

  getItemAt(index: unknown): ConditionalRangeBorder {
    const border = this.items[integerOf(index)];
    if (!border) throw itemNotFound();
    return border;
  }
}

export class ConditionalRangeBorder extends HostObject {
  readonly typeName = 'ConditionalRangeBorder';

  constructor(
    private readonly parts: KeptParts,
    private readonly side: Side,
  ) {
    super();
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): Plain {
    return this.parts.get('style') ?? 'None';
  }

  set style(value: unknown) {
    this.parts.set('style', choiceOf(value, LINES, null));
  }

  get color(): Plain {
    return this.parts.get('color') ?? '';
  }

  set color(value: unknown) {
    this.parts.set('color', colourOf(value));
  }
}
