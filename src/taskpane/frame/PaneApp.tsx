import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../core/language/message';
import type { Pane } from '../store/pane';
import { PaneContext } from '../store/usePane';
import type { Appearance } from '../theme/appearance';
import { themeFor } from '../theme/themes';
import { useAppearance } from '../theme/useAppearance';
import { LanguageContext } from '../words/useWords';
import { Frame } from './Frame';

export interface PaneAppProps {
  readonly pane: Pane;
  /** Office's own. */
  readonly language: Language;
  readonly readAppearance: () => Appearance;
}

/** The whole pane: its language, its theme, its state; it begins to read once it has painted. */
export function PaneApp({ pane, language: ofOffice, readAppearance }: PaneAppProps) {
  const appearance = useAppearance(readAppearance);
  const personal = useSyncExternalStore(pane.subscribe, () => pane.state().personal);
  const language = personal.language === 'office' ? ofOffice : personal.language;
  const { density } = personal;
  const theme = useMemo(() => themeFor(appearance, language, density), [appearance, language, density]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const begin = setTimeout(() => void pane.start());
    return () => {
      clearTimeout(begin);
    };
  }, [pane]);
  return (
    <FluentProvider theme={theme} lang={language}>
      <LanguageContext value={language}>
        <PaneContext value={pane}>
          <Frame />
        </PaneContext>
      </LanguageContext>
    </FluentProvider>
  );
}
