import { useRef } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../words/useWords';
import { FILE_TYPES } from './fileTypes';
import { useFileCheck } from './useFileCheck';

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** Takes workbooks from the disk, and begins to check them. */
export function ChooseFiles({ appearance }: { readonly appearance: 'primary' | 'secondary' }) {
  const styles = useStyles();
  const check = useFileCheck();
  const { word } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const label = word(appearance === 'primary' ? 'files.choose' : 'files.choose.other');
  return (
    <>
      <Button appearance={appearance} title={word('files.kinds')} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept={FILE_TYPES}
        aria-label={label}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same files may be chosen again, once they were mended.
          target.value = '';
          if (chosen.length > 0) void check.check(chosen);
        }}
      />
    </>
  );
}
