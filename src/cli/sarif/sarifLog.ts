import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Evidence } from '../../core/report/evidence';
import { cellName, placeName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/engine/finding';
import type { ReadFile, ReadTable } from '../readFile';
import type { SarifArtifact, SarifLocation, SarifLog, SarifNotification, SarifResult } from './log';
import { LEVELS, sarifRuleIndex, sarifRules } from './rules';

/** A file of the log; one that could not be used has no results, but says why. */
export interface SarifFile {
  readonly path: string;
  readonly results: readonly SarifResult[];
  readonly problem: string | null;
}

interface Artifact extends SarifArtifact {
  readonly index: number;
}

/** The findings as a SARIF 2.1.0 log, for code-scanning viewers. What was accepted is there, suppressed. */
export function sarifLog(files: readonly SarifFile[], language: Language): SarifLog {
  const notifications = files.flatMap(({ path, problem: text }, index): SarifNotification[] => {
    if (text === null) return [];
    const artifactLocation = { uri: uriOf(path), index };
    return [{ level: 'error', message: { text }, locations: [{ physicalLocation: { artifactLocation } }] }];
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Attain', language, rules: sarifRules(language) } },
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap(({ results }) => results),
      },
    ],
  };
}

/** The results of the file that is the `index`th of the log. */
export function sarifResults(
  { path, tables }: ReadFile,
  index: number,
  language: Language,
): readonly SarifResult[] {
  const artifact = { uri: uriOf(path), index };
  return tables.flatMap((table) =>
    [...table.findings, ...table.accepted].map((finding) => resultOf(finding, { table, artifact, language })),
  );
}

function resultOf(
  finding: Finding,
  context: {
    readonly table: ReadTable;
    readonly artifact: Artifact;
    readonly language: Language;
  },
): SarifResult {
  const { rule, severity, message: said, at, arithmetic, key, accepted } = finding;
  const { table, artifact, language } = context;
  const text = render(said, language);
  const place = (evidence: Evidence): SarifLocation =>
    locationOf(evidence, table.view.snapshot.sheet.name, artifact);
  const related = [
    ...finding.related.map(place),
    // Last year's workbook was not looked through: it is cited, and no artifact of the log.
    ...finding.elsewhere.map(({ workbook, sheet, evidence }) =>
      locationOf(evidence, sheet, { uri: uriOf(workbook) }),
    ),
  ];
  return {
    ruleId: rule,
    ruleIndex: sarifRuleIndex(rule),
    level: LEVELS[severity],
    message: {
      text:
        arithmetic === null ? text : render(message('cli.with-arithmetic', { text, arithmetic }), language),
    },
    locations: [place(at)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'attainFinding/v1': key },
    ...(accepted === null
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted }] }),
  };
}

function locationOf(
  { cell, quote }: Evidence,
  sheet: string,
  artifact: SarifLocation['physicalLocation']['artifactLocation'],
): SarifLocation {
  const name = cellName(cell);
  return {
    physicalLocation: {
      artifactLocation: artifact,
      region: { startLine: cell.row + 1, startColumn: cell.column + 1, snippet: { text: quote } },
    },
    logicalLocations: [{ name, fullyQualifiedName: placeName(sheet, name), kind: 'element' }],
  };
}

/** A path as the address of a file: below the working folder relative to it, as viewers expect their sources. */
function uriOf(path: string): string {
  const below = relative('.', path);
  const isOutside = below.startsWith('..') || isAbsolute(below);
  if (isOutside && isAbsolute(path)) return pathToFileURL(path).href;
  return below.split(sep).map(encodeURIComponent).join('/');
}
