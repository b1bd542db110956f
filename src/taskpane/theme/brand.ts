import type { BrandVariants } from '@fluentui/react-components';

/** Shades of Excel's green, so that the pane belongs to the window that it stands in. */
export const excelGreen: BrandVariants = {
  10: '#04190d',
  20: '#062a16',
  30: '#083a1e',
  40: '#0a4a26',
  50: '#0b592e',
  60: '#0d6535',
  70: '#0e703b',
  80: '#107c41',
  90: '#218d51',
  100: '#37a267',
  110: '#4cb37c',
  120: '#66c292',
  130: '#86d0a9',
  140: '#a5dcbf',
  150: '#c4e9d5',
  160: '#e3f5ea',
};
