import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../core/language/message';
import { message } from '../../core/language/message';
import { render } from '../../core/language/render';
import { themeFor } from '../theme/themes';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
});

/** What someone sees who opens the pane's address in a browser. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor('light', language, 'comfortable')} lang={language}>
      <main className={styles.page}>
        <h1>{render(message('app.name'), language)}</h1>
        <p>{render(message('pane.outside-excel'), language)}</p>
      </main>
    </FluentProvider>
  );
}
