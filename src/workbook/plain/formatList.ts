import { BUILT_IN_FORMATS } from '../file/builtInFormats';
import { escapeXml } from '../file/xml';
import { MAIN } from './namespaces';

/** Numbers below this are the workbook program's own. */
const FIRST_OWN = 164;

/** The number formats of a new workbook; each is a style, and nothing else tells styles apart. */
export class FormatList {
  private readonly styles = new Map<string, number>([['General', 0]]);

  /** The style that shows a number so. */
  styleOf(format: string): number {
    const known = this.styles.get(format);
    if (known !== undefined) return known;
    const style = this.styles.size;
    this.styles.set(format, style);
    return style;
  }

  /** The part of styles: texts wrap, from the top of the cell on. */
  toXml(): string {
    const own: string[] = [];
    const styles = [...this.styles.keys()].map((format) => {
      let id = idOf(format);
      if (id === undefined) {
        id = FIRST_OWN + own.length;
        own.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
      }
      return (
        `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ` +
        `applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
      );
    });
    const formats = own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`;
    return (
      `<styleSheet xmlns="${MAIN}">${formats}` +
      `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }
}

/** Only what every language shows alike has a number of its own; dates are spelt out. */
function idOf(format: string): number | undefined {
  for (const [id, known] of BUILT_IN_FORMATS) if (id <= 11 && known === format) return id;
  return undefined;
}
