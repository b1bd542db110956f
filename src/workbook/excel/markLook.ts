import type { MarkTone } from '../../core/sheet/sheetMark';

interface Colours {
  readonly fill: string;
  readonly ink: string;
}

/** Light fills with dark words: at least 7 to 1, printed in grey as well. */
const COLOURS: Readonly<Record<MarkTone, Colours>> = {
  met: { fill: '#E3F2E1', ink: '#0B4A0B' },
  'not-met': { fill: '#FBE3E4', ink: '#7A1218' },
  'not-assessable': { fill: '#EDEDED', ink: '#3B3B3B' },
  'to-confirm': { fill: '#FFF3D6', ink: '#5C3A00' },
  error: { fill: '#FBE3E4', ink: '#A4262C' },
  warning: { fill: '#FFF3D6', ink: '#8A5A00' },
  info: { fill: '#EAF1FA', ink: '#2B5C94' },
};

/** A cell in which something is found has no word for it, so the line round it says by its kind how grave that is. */
const LINES: Partial<Readonly<Record<MarkTone, 'Continuous' | 'Dash' | 'Dot'>>> = {
  error: 'Continuous',
  warning: 'Dash',
  info: 'Dot',
};

/** How cells of a tone look. Colour never says anything alone: beside it stands the status' word, or a line. */
export function lookOfMark(format: Excel.ConditionalRangeFormat, tone: MarkTone): void {
  const { fill, ink } = COLOURS[tone];
  format.fill.color = fill;
  const line = LINES[tone];
  if (line === undefined) {
    format.font.color = ink;
    return;
  }
  const { top, bottom, left, right } = format.borders;
  for (const border of [top, bottom, left, right]) {
    border.style = line;
    border.color = ink;
  }
}
