import { apiNotFound } from '../../richapi/hostError';
import { HostCollection, HostObject } from '../../richapi/hostObject';
import { choiceOf, colourOf, integerOf, numberOf } from '../arguments';
import { sameArea, type Area } from '../area';
import { BORDER_SIDES, borderStrips, type BorderKey, type BorderSide } from './borderSides';
import type { Border } from '../cellStyle';
import { BORDER_LINES, BORDER_WEIGHTS, NO_BORDER } from './borderLines';
import { invalidArgument, itemNotFound } from '../failures';
import { StyledAreas } from './styledAreas';

export class RangeBorderCollection extends HostCollection {
  readonly typeName = 'RangeBorderCollection';

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.styled, side));
  }

  get count(): number {
    return BORDER_SIDES.length;
  }

  /** That of all borders, or null where they differ. */
  get tintAndShade(): unknown {
    const tints = new Set(this.items.map((border) => border.tintAndShade));
    const [tint = null] = tints;
    return tints.size === 1 ? tint : null;
  }

  set tintAndShade(value: unknown) {
    for (const border of this.items) if (!border.id.startsWith('Diagonal')) border.tintAndShade = value;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.styled, choiceOf(side, BORDER_SIDES, null));
  }

  getItemAt(index: unknown): RangeBorder {
    const border = this.items[integerOf(index)];
    if (!border) throw itemNotFound();
    return border;
  }
}

export class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    private readonly styled: StyledAreas,
    private readonly side: BorderSide,
  ) {
    super();
  }

  get id(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): unknown {
    return this.common((border) => border.line);
  }

  set style(value: unknown) {
    const line = choiceOf(value, BORDER_LINES, null);
    this.change((border) => (line === 'None' ? null : { ...border, line }));
  }

  get weight(): unknown {
    return this.common((border) => border.weight);
  }

  set weight(value: unknown) {
    const weight = choiceOf(value, BORDER_WEIGHTS, null);
    this.change((border) => ({ ...visible(border), weight }));
  }

  get color(): unknown {
    return this.common((border) => border.color);
  }

  set color(value: unknown) {
    const color = colourOf(value);
    this.change((border) => ({ ...visible(border), color }));
  }

  /** From -1, the darkest, to 1, the lightest. */
  get tintAndShade(): unknown {
    return this.common((border) => border.tint ?? 0);
  }

  set tintAndShade(value: unknown) {
    const tint = numberOf(value);
    if (Math.abs(tint) > 1) throw invalidArgument();
    this.change((border) => ({ ...border, tint }));
  }

  private readonly common = <T extends string | number>(read: (border: Border) => T): T | null => {
    const values = new Set<T | null>();
    for (const { strip, key } of this.strips()) {
      values.add(strip.common((style) => read(style[key] ?? NO_BORDER)));
    }
    const [value] = values.size === 0 ? [read(NO_BORDER)] : values;
    return values.size > 1 ? null : (value ?? null);
  };

  private readonly change = (change: (border: Border) => Border | null): void => {
    if (this.side.startsWith('Diagonal')) throw apiNotFound(this.typeName, this.side);
    const changes = new Map<string, { key: BorderKey; border: Border | null; areas: Area[] }>();
    for (const { strip, key } of this.strips()) {
      const tint = strip.common((style) => style[key]?.tint ?? 0) ?? 0;
      const present: Border = {
        line: strip.common((style) => style[key]?.line ?? 'None') ?? 'Continuous',
        weight: strip.common((style) => style[key]?.weight ?? 'Thin') ?? 'Thin',
        color: strip.common((style) => style[key]?.color ?? '#000000') ?? '#000000',
        ...(tint === 0 ? {} : { tint }),
      };
      const border = change(present);
      const name = JSON.stringify([key, border]);
      const same = changes.get(name) ?? { key, border, areas: [] };
      same.areas.push(...strip.areas);
      changes.set(name, same);
    }
    for (const { key, border, areas } of changes.values()) {
      new StyledAreas(this.styled.sheet, areas).patch({ [key]: border });
    }
  };

  private readonly strips = () =>
    this.styled.areas.flatMap((area) =>
      borderStrips(area, this.side).map(({ area: edge, key }) => ({
        // A single cell is its own edge, and may already know its style.
        strip: sameArea(edge, area) ? this.styled : new StyledAreas(this.styled.sheet, [edge]),
        key,
      })),
    );
}

/** Giving an absent line a colour or a weight makes it appear. */
function visible(border: Border): Border {
  return border.line === 'None' ? { ...border, line: 'Continuous' } : border;
}
