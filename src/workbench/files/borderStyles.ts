import type { BorderLine, BorderWeight } from '../host/cellStyle';

/** What files call a line, and the line and weight that Excel's object model splits it into. */
export const BORDER_STYLES: Readonly<Record<string, readonly [BorderLine, BorderWeight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  double: ['Double', 'Thick'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The file's name of a line and weight; the nearest one where Excel has no such line. */
export function borderStyleName(line: BorderLine, weight: BorderWeight): string {
  const names = Object.keys(BORDER_STYLES).filter((name) => BORDER_STYLES[name]?.[0] === line);
  return names.find((name) => BORDER_STYLES[name]?.[1] === weight) ?? names[0] ?? 'thin';
}
