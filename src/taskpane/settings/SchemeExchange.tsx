import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../core/achievement/scheme';
import { exportScheme, importScheme } from '../../core/achievement/schemeDocument';
import { message, type Message } from '../../core/language/message';
import { useCopy } from '../copy/useCopy';
import '../findings/words';
import { readText } from '../host/readText';
import { saveFile } from '../host/saveFile';
import { useWords } from '../words/useWords';
import { Group } from './Group';

/** A scheme is some two thousand characters; nothing this large is one. */
const MOST_BYTES = 200_000;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200 },
  hidden: { display: 'none' },
});

export interface SchemeExchangeProps {
  /** `null` while the form holds something that cannot be saved. */
  readonly scheme: Scheme | null;
  readonly take: (scheme: Scheme) => void;
}

/** The rating rules as a file: out of this workbook, or from a colleague into the form. */
export function SchemeExchange({ scheme, take }: SchemeExchangeProps) {
  const styles = useStyles();
  const { say, word } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Message | null>(null);
  const { copy, panel } = useCopy();
  const read = async (chosen: File): Promise<void> => {
    const [taken, result] = await readSchemeFile(chosen);
    if (taken) take(taken);
    setSaid(result);
  };
  return (
    <Group name={word('pane.scheme.exchange')}>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={scheme === null}
          onClick={() => {
            if (scheme) saveFile('attain-scheme.json', 'json', exportScheme(scheme));
          }}
        >
          {word('pane.scheme.export')}
        </Button>
        <Button
          size="small"
          disabledFocusable={scheme === null}
          onClick={() => {
            if (scheme) void copy(exportScheme(scheme));
          }}
        >
          {word('pane.scheme.copy')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            file.current?.click();
          }}
        >
          {word('pane.scheme.import')}
        </Button>
        <input
          ref={file}
          className={styles.hidden}
          type="file"
          accept=".json,application/json"
          aria-label={word('pane.scheme.import')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // The same file may be chosen again, once it was mended.
            if (chosen) void read(chosen);
            target.value = '';
          }}
        />
      </div>
      {said && (
        <p className={styles.said} role="status">
          {say(said)}
        </p>
      )}
      {panel}
    </Group>
  );
}

/** The scheme of a file, and what is to be said of it. Never throws. */
async function readSchemeFile(file: File): Promise<readonly [Scheme | null, Message]> {
  const slots = { file: file.name };
  const text = file.size > MOST_BYTES ? '' : await readText(file);
  if (text === null) return [null, message('pane.scheme.file-unreadable', slots)];
  const reading = importScheme(text);
  return reading.kind === 'scheme'
    ? [reading.scheme, message('pane.scheme.imported', slots)]
    : [null, reading.problem];
}
