import {
  DEFAULT_STYLE,
  type Border,
  type BorderLine,
  type BorderWeight,
  type StylePatch,
} from '../cellStyle';
import { STYLE_PARTS, type StyleDefinition, type StylePart } from './styleDefinition';

/** Colours of the Office theme. */
const TEXT_2 = '#44546A';
const ACCENT_1 = '#4472C4';
const WHITE = '#FFFFFF';

function edge(line: BorderLine, weight: BorderWeight, color: string): Border {
  return { line, weight, color };
}

function box(border: Border): StylePatch {
  return { borderTop: border, borderBottom: border, borderLeft: border, borderRight: border };
}

function style(name: string, includes: readonly StylePart[], look: StylePatch): StyleDefinition {
  const whole = { ...DEFAULT_STYLE, ...look, styleName: name };
  return { name, isBuiltIn: true, look: whole, numberFormat: 'General', includes };
}

function number(name: string, numberFormat: string): StyleDefinition {
  return { ...style(name, ['number'], {}), numberFormat };
}

/** The accents of the theme: the colour itself, and lighter by 40, 60 and 80 percent. */
const ACCENTS = [
  [ACCENT_1, '#8EA9DB', '#B4C6E7', '#D9E1F2'],
  ['#ED7D31', '#F4B084', '#F8CBAD', '#FCE4D6'],
  ['#A5A5A5', '#C9C9C9', '#DBDBDB', '#EDEDED'],
  ['#FFC000', '#FFD966', '#FFE699', '#FFF2CC'],
  ['#5B9BD5', '#9BC2E6', '#BDD7EE', '#DDEBF7'],
  ['#70AD47', '#A9D08E', '#C6E0B4', '#E2EFDA'],
] as const;

const ACCENT_STYLES = ACCENTS.flatMap(([full, light40, light60, light80], index) => {
  const name = `Accent${index + 1}`;
  return [
    style(name, ['font', 'patterns'], { fill: full, fontColor: WHITE }),
    style(`${name}_20`, ['font', 'patterns'], { fill: light80 }),
    style(`${name}_40`, ['font', 'patterns'], { fill: light60 }),
    style(`${name}_60`, ['font', 'patterns'], { fill: light40, fontColor: WHITE }),
  ];
});

/** Excel's own styles, by their names in the API. */
export const BUILT_IN_STYLES: readonly StyleDefinition[] = [
  style('Normal', STYLE_PARTS, {}),
  style('Good', ['font', 'patterns'], { fill: '#C6EFCE', fontColor: '#006100' }),
  style('Bad', ['font', 'patterns'], { fill: '#FFC7CE', fontColor: '#9C0006' }),
  style('Neutral', ['font', 'patterns'], { fill: '#FFEB9C', fontColor: '#9C5700' }),
  style('Calculation', ['font', 'border', 'patterns'], {
    fill: '#F2F2F2',
    fontColor: '#FA7D00',
    bold: true,
    ...box(edge('Continuous', 'Thin', '#7F7F7F')),
  }),
  style('CheckCell', ['font', 'border', 'patterns'], {
    fill: '#A5A5A5',
    fontColor: WHITE,
    bold: true,
    ...box(edge('Double', 'Thick', '#3F3F3F')),
  }),
  style('ExplanatoryText', ['font'], { fontColor: '#7F7F7F', italic: true }),
  style('Input', ['font', 'border', 'patterns'], {
    fill: '#FFCC99',
    fontColor: '#3F3F76',
    ...box(edge('Continuous', 'Thin', '#7F7F7F')),
  }),
  style('LinkedCell', ['font', 'border'], {
    fontColor: '#FA7D00',
    borderBottom: edge('Double', 'Thick', '#FF8001'),
  }),
  style('Note', ['border', 'patterns'], { fill: '#FFFFCC', ...box(edge('Continuous', 'Thin', '#B2B2B2')) }),
  style('Output', ['font', 'border', 'patterns'], {
    fill: '#F2F2F2',
    fontColor: '#3F3F3F',
    bold: true,
    ...box(edge('Continuous', 'Thin', '#3F3F3F')),
  }),
  style('WarningText', ['font'], { fontColor: '#FF0000' }),
  style('SheetTitle', ['font'], { fontName: 'Calibri Light', fontSize: 18, fontColor: TEXT_2 }),
  style('Heading1', ['font', 'border'], {
    fontSize: 15,
    fontColor: TEXT_2,
    bold: true,
    borderBottom: edge('Continuous', 'Thick', ACCENT_1),
  }),
  style('Heading2', ['font', 'border'], {
    fontSize: 13,
    fontColor: TEXT_2,
    bold: true,
    borderBottom: edge('Continuous', 'Thick', '#A2B8E1'),
  }),
  style('Heading3', ['font', 'border'], {
    fontColor: TEXT_2,
    bold: true,
    borderBottom: edge('Continuous', 'Medium', '#8EA9DB'),
  }),
  style('Heading4', ['font'], { fontColor: TEXT_2, bold: true }),
  style('Total', ['font', 'border'], {
    bold: true,
    borderTop: edge('Continuous', 'Thin', ACCENT_1),
    borderBottom: edge('Double', 'Thick', ACCENT_1),
  }),
  ...ACCENT_STYLES,
  number('Comma', '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-'),
  number('WholeComma', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-'),
  number('Currency', '_-"$"* #,##0.00_-;\\-"$"* #,##0.00_-;_-"$"* "-"??_-;_-@_-'),
  number('WholeDollar', '_-"$"* #,##0_-;\\-"$"* #,##0_-;_-"$"* "-"_-;_-@_-'),
  number('Percent', '0%'),
  style('Hlink', ['font'], { fontColor: '#0563C1', underline: 'Single' }),
  style('HlinkTrav', ['font'], { fontColor: '#954F72', underline: 'Single' }),
];
