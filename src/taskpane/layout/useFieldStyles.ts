import { makeStyles } from '@fluentui/react-components';

/** A choice with long options stays as wide as its place is. */
export const useFieldStyles = makeStyles({
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});
