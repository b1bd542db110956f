import { Button, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  link: {
    minWidth: 'auto',
    minHeight: '24px',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    // Forced colours draw its border.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

/** What else can be done, beside the primary button. */
export function FootLink(props: ButtonProps) {
  return <Button className={useStyles().link} appearance="transparent" size="small" {...props} />;
}
