import { createRoot } from 'react-dom/client';
import { message } from '../core/language/message';
import { render } from '../core/language/render';

/** The pane's first words, until its own screens stand here. */
void Office.onReady(() => {
  const root = document.getElementById('root');
  const language = Office.context.displayLanguage.startsWith('zh') ? 'zh-TW' : 'en';
  if (root) createRoot(root).render(<h1>{render(message('app.name'), language)}</h1>);
});
