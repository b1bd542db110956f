import { textOf } from '../arguments';
import { itemAt, KeyedCollection } from '../collections';
import { DEFAULT_STYLE } from '../cellStyle';
import { invalidArgument, itemAlreadyExists } from '../failures';
import { Style } from './style';
import { STYLE_PARTS } from './styleDefinition';
import { keepStyle, styleNamed, stylesOf } from './styleRecords';

const MOST_CHARACTERS = 255;

/** The named styles of a workbook. */
export class StyleCollection extends KeyedCollection<Style> {
  readonly typeName = 'StyleCollection';

  get items(): readonly Style[] {
    return stylesOf(this.context.storage).map(({ name }) => new Style(this.context, name));
  }

  /** A style of that name, which looks like all cells do until it is told otherwise. */
  add(name: unknown): void {
    const wanted = textOf(name);
    if (wanted.trim() === '' || wanted.length > MOST_CHARACTERS) throw invalidArgument();
    if (styleNamed(this.context.storage, wanted)) throw itemAlreadyExists();
    keepStyle(this.context.storage, {
      name: wanted,
      isBuiltIn: false,
      look: { ...DEFAULT_STYLE, styleName: wanted },
      numberFormat: 'General',
      includes: STYLE_PARTS,
    });
  }

  getItemAt(index: unknown): Style {
    return itemAt(this.items, index);
  }

  getItemOrNullObject(name: unknown): Style | null {
    const style = styleNamed(this.context.storage, textOf(name));
    return style && new Style(this.context, style.name);
  }
}
