import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Evidence } from '../../core/report/evidence';
import { cellName, placeName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import type { RuleName } from '../../core/validation/ruleNames';
import type { ReadFile, ReadTable } from '../readFile';
import type { SarifArtifact, SarifLocation, SarifLog, SarifResult } from './log';
import { LEVELS, sarifRules } from './rules';

interface Artifact extends SarifArtifact {
  readonly index: number;
}

/** The findings as a SARIF 2.1.0 log, for code-scanning viewers. What was accepted is there, suppressed. */
export function sarifLog(files: readonly ReadFile[], language: Language): SarifLog {
  const rules = sarifRules(language);
  const ruleIndex = (rule: RuleName): number => rules.findIndex(({ id }) => id === rule);
  const artifacts = [...files.map(({ path }) => path), ...otherWorkbooks(files)].map((path, index) => ({
    uri: uriOf(path),
    index,
  }));
  const byUri = new Map(artifacts.map((artifact) => [artifact.uri, artifact]));
  const results = files.flatMap(({ tables }, index) => {
    const artifact = artifacts[index];
    if (!artifact) return [];
    return tables.flatMap((table) =>
      [...table.findings, ...table.accepted].map((finding) =>
        resultOf(finding, { table, artifact, byUri, ruleIndex: ruleIndex(finding.rule), language }),
      ),
    );
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Attain', language, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: artifacts.map(({ uri }) => ({ location: { uri } })),
        results,
      },
    ],
  };
}

function resultOf(
  finding: Finding,
  context: {
    readonly table: ReadTable;
    readonly artifact: Artifact;
    readonly byUri: ReadonlyMap<string, Artifact>;
    readonly ruleIndex: number;
    readonly language: Language;
  },
): SarifResult {
  const { rule, severity, message: said, at, arithmetic, key, accepted } = finding;
  const { table, artifact, byUri, ruleIndex, language } = context;
  const text = render(said, language);
  const place = (evidence: Evidence): SarifLocation =>
    locationOf(evidence, table.view.snapshot.sheet.name, artifact);
  const related = [
    ...finding.related.map(place),
    ...finding.elsewhere.flatMap(({ workbook, sheet, evidence }) => {
      const other = byUri.get(uriOf(workbook));
      return other ? [locationOf(evidence, sheet, other)] : [];
    }),
  ];
  return {
    ruleId: rule,
    ruleIndex,
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

/** Workbooks that findings cite besides the files themselves, each once. */
function otherWorkbooks(files: readonly ReadFile[]): readonly string[] {
  const cited = files.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      [...table.findings, ...table.accepted].flatMap(({ elsewhere }) =>
        elsewhere.map(({ workbook }) => workbook),
      ),
    ),
  );
  const own = new Set(files.map(({ path }) => path));
  return [...new Set(cited)].filter((workbook) => !own.has(workbook));
}

function locationOf({ cell, quote }: Evidence, sheet: string, artifact: Artifact): SarifLocation {
  const name = cellName(cell);
  return {
    physicalLocation: {
      artifactLocation: artifact,
      region: { startLine: cell.row + 1, startColumn: cell.column + 1, snippet: { text: quote } },
    },
    logicalLocations: [{ name, fullyQualifiedName: placeName(sheet, name), kind: 'element' }],
  };
}

/** A path as the address of a file: relative ones stay relative, to where the viewer's sources are. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
