/** The parts of a SARIF 2.1.0 log that Attain writes, by the names of the standard. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly SarifNotification[];
  }[];
  readonly columnKind: 'utf16CodeUnits';
  readonly artifacts: readonly { readonly location: SarifArtifact }[];
  readonly results: readonly SarifResult[];
}

/** Something about the run itself: a file that could not be used. */
export interface SarifNotification {
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: SarifArtifact & { readonly index: number } };
  }[];
}

interface SarifDriver {
  readonly name: string;
  readonly language: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly {
    readonly kind: 'external';
    readonly status: 'accepted';
    readonly justification: string;
  }[];
}

export interface SarifLocation {
  readonly physicalLocation: {
    /** `index` is the file's among the artifacts; a file that is only cited has none. */
    readonly artifactLocation: SarifArtifact & { readonly index?: number };
    /** The cell: its row as the line, its column as the column, both from 1. */
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly snippet: SarifText;
    };
  };
  readonly logicalLocations: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: 'element';
  }[];
}

export interface SarifArtifact {
  readonly uri: string;
}

export interface SarifText {
  readonly text: string;
}

export type SarifLevel = 'error' | 'warning' | 'note';
