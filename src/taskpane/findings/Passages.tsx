import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import { Quotation } from '../frame/Quotation';
import { sectionPath } from '../indicators/sectionPath';
import { passageOf } from './passage';
import { Place } from './Place';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface PassagesProps {
  readonly view: ReportView;
  readonly indicator: Indicator | undefined;
  readonly evidence: readonly Evidence[];
}

/** Each piece of evidence: its cell, its section, and its words marked among those around them. */
export function Passages({ view, indicator, evidence }: PassagesProps) {
  const styles = useStyles();
  return evidence.map((piece, index) => {
    const passage = passageOf(view.snapshot, indicator, piece);
    const section = indicator ? sectionPath(indicator, piece) : null;
    return (
      <div key={index}>
        <div className={styles.head}>
          <Place sheet={view.snapshot.sheet.name} cell={piece.cell} />
          {section !== null && <span className={styles.place}>{section}</span>}
        </div>
        {passage && <Quotation {...passage} />}
      </div>
    );
  });
}
