import type { GriffelStyle } from '@fluentui/react-components';

/** The style of words that are for screen readers, where those who see have a place or a colour instead. */
export const heardOnly: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
