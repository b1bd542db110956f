import type { GriffelStyle } from '@fluentui/react-components';

/** The style of words that are shown in two lines at most; where they go on, an ellipsis says so. */
export const twoLines: GriffelStyle = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
};
