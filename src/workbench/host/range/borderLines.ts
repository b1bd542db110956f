import type { Border, BorderLine, BorderWeight } from '../cellStyle';

/** The lines that a border may be drawn with. */
export const BORDER_LINES: readonly BorderLine[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
export const BORDER_WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];
/** A border that is not there. */
export const NO_BORDER: Border = { line: 'None', weight: 'Thin', color: '#000000' };
