import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The foot of a page, always in sight: a window too low for the page scrolls it under its foot. */
export const FOOT_IN_SIGHT: GriffelStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
};
