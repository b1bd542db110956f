import { openInEngine, type EngineOnDemand } from '../engineOnDemand';
import { sheetBytes } from '../enginePackage';
import type { OpenSheet, ReadCell } from '../openSheet';
import type { Package } from '../package';
import type { Styles } from '../styles';
import { plainText } from './plainText';
import { samplesXml, type Sample } from './samples';

/**
 * What the cells of a sheet display. The engine is asked only where a format takes more than plain rounding,
 * and once for all cells that hold the same.
 */
export class DisplayedTexts {
  private readonly asked = new Map<string, Sample>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(
    { listed, cells }: OpenSheet,
    private readonly styles: Styles,
    files: Package,
    engine: EngineOnDemand,
  ) {
    for (const cell of cells.values()) {
      if (this.plain(cell) === null) this.asked.set(keyOf(cell), sampleOf(cell));
    }
    const shown = this.asked.size === 0 ? [] : textsOf(engine, files, listed, [...this.asked.values()]);
    this.texts = new Map([...this.asked.keys()].map((key, row) => [key, shown[row] ?? '']));
  }

  of(cell: ReadCell): string {
    return this.plain(cell) ?? this.texts.get(keyOf(cell)) ?? '';
  }

  private plain({ value, scanned: { style, type } }: ReadCell): string | null {
    const format = this.styles.surelyFormatOf(style);
    // A date that is stored as a text is shown as a date.
    return type === 'd' || format === null ? null : plainText(value, format);
  }
}

function textsOf(
  engine: EngineOnDemand,
  files: Package,
  { name, part }: OpenSheet['listed'],
  samples: readonly Sample[],
): string[] {
  const file = openInEngine(engine, sheetBytes(files, part, samplesXml(samples)));
  const { result, error } = file.GetRows(name);
  if (error !== null) throw new Error(error);
  return samples.map((_, row) => result[row]?.[0] ?? '');
}

function keyOf({ value, scanned: { style, type } }: ReadCell): string {
  return `${style ?? ''}|${type === 'd' ? type : typeof value}|${String(value)}`;
}

function sampleOf({ value, scanned: { style, type, stored } }: ReadCell): Sample {
  return type === 'd' ? { value: stored ?? '', style, isDate: true } : { value, style, isDate: false };
}
