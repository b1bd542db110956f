import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The place of what is said over the foot of the pane, whose button may be what is wanted next: nothing moves. */
export const overFoot: GriffelStyle = {
  position: 'absolute',
  insetInline: tokens.spacingHorizontalS,
  bottom: '72px',
  // There the words of the foot stand below its button.
  '@media (max-width: 340px)': { bottom: '104px' },
};
