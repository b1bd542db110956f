import { longestStep } from '../longestStep';
import { largeReport, readSample } from '../reports';
import { buildIn } from './build';
import { isTurn, type Taken } from './turn';

/** A process that holds one build and measures it, one turn after the other; every build is given the same rows. */
const build = await buildIn(process.argv[2] ?? '.');
const sample = await readSample();
process.on('message', (turn: unknown) => {
  if (isTurn(turn)) process.send?.(taken(turn.indicators));
});
process.send?.('ready');

function taken(size: number): Taken {
  const report = largeReport(sample, size);
  const snapshot = build.snapshotOf(report);
  const began = processorTime();
  const { table, assessments } = build.assessed(snapshot);
  const reading = processorTime() - began;
  const owned = (): undefined => undefined;
  const file = build.reportFile({ snapshot, table, scheme: build.DEFAULT_SCHEME, assessments, owned });
  const checking = processorTime();
  const longest = longestStep(build.validateReport(file, build.RULES, build.DEFAULT_SETTINGS));
  return {
    reading: reading / report.indicators,
    validating: (processorTime() - checking) / report.indicators,
    longestStep: longest,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** What else runs on the machine counts less so. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
