import { useMemo } from 'react';
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { rangeName } from '../../core/sheet/address';
import { DeskContext, type FindingsDesk } from '../findings/desk';
import { FindingsList } from '../findings/FindingsList';
import { ofSeverity } from '../findings/groups';
import { SeverityFilter } from '../findings/SeverityFilter';
import { Walker } from '../findings/Walker';
import { Subpage } from '../frame/Subpage';
import type { Review } from '../store/state';
import { useWords } from '../words/useWords';
import type { OpenedFile } from './fileState';
import { useFileCheck } from './useFileCheck';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Findings have their own margins.
  wide: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The findings of one file, one table at a time; where they stand is said, for the file is not open. */
export function OpenedFilePage({ opened }: { readonly opened: OpenedFile }) {
  const styles = useStyles();
  const check = useFileCheck();
  const { word } = useWords();
  const { file, reviews, table, finding, severity } = opened;
  const desk = useMemo(
    (): FindingsDesk => ({
      workbook: 'closed',
      finding,
      severity,
      show: check.showFinding,
      filter: check.filter,
    }),
    [check, finding, severity],
  );
  const review = reviews?.[table];
  return (
    <DeskContext value={desk}>
      <Subpage
        title={file.name}
        onLeave={check.close}
        nav={reviews && review && <Tools reviews={reviews} review={review} severity={severity} />}
      >
        {review ? (
          <>
            <p className={styles.said}>{word('files.not-open')}</p>
            <div className={styles.wide}>
              <FindingsList key={table} review={review} />
            </div>
          </>
        ) : (
          <p className={styles.said}>{word('files.opening', { file: file.name })}</p>
        )}
      </Subpage>
    </DeskContext>
  );
}

interface ToolsProps extends Pick<OpenedFile, 'severity'> {
  readonly reviews: readonly Review[];
  readonly review: Review;
}

function Tools({ reviews, review, severity }: ToolsProps) {
  const styles = useStyles();
  const check = useFileCheck();
  const { word } = useWords();
  const { entries } = review.open;
  return (
    <div className={styles.tools}>
      {reviews.length > 1 && (
        <Select
          size="small"
          aria-label={word('files.table')}
          value={String(reviews.indexOf(review))}
          onChange={(_event, { value }) => {
            check.showTable(Number(value));
          }}
        >
          {reviews.map(({ view }, index) => (
            <option key={index} value={String(index)}>
              {word('files.table.name', {
                sheet: view.snapshot.sheet.name,
                address: view.table ? rangeName(view.table.address) : '',
              })}
            </option>
          ))}
        </Select>
      )}
      {(entries.length > 0 || severity !== null) && <SeverityFilter findings={entries} />}
      <Walker entries={ofSeverity(entries, severity)} />
    </div>
  );
}
