import type { SpaceId } from '#shared/replica/codec/headers.ts';

/**
 * How much a finding matters: `lost`, something that was announced cannot be read from the folder; `suspect`, a file says
 * what no honest console writes; `worn`, a file is damaged that nothing depends on, or can be made again; `note`, nothing
 * is wrong, but somebody may want to know.
 */
export type AuditSeverity = 'lost' | 'suspect' | 'worn' | 'note';

/** Something that an audit found. */
export interface AuditFinding {
  readonly path: string;
  /** A stable code. */
  readonly problem: string;
  readonly severity: AuditSeverity;
}

/** What an audit counted, by sort of file. */
export type AuditCounted =
  | 'files'
  | 'certificates'
  | 'heads'
  | 'streams'
  | 'segments'
  | 'changes'
  | 'snapshots'
  | 'chunks'
  | 'claims'
  | 'complaints'
  | 'attachments';

/** What came of an audit. */
export interface AuditReport {
  /** `null` when the folder is no space. */
  readonly space: SpaceId | null;
  /** Whether it went to the end: it may have been called off. */
  readonly complete: boolean;
  readonly counts: Readonly<Record<AuditCounted, number>>;
  /** In the order in which they were found. */
  readonly findings: readonly AuditFinding[];
}

/** Hears how many files were read, and of what directory the last ones were. */
export type AuditProgress = (progress: { readonly files: number; readonly directory: string }) => void;

/** Says that an audit was called off: an `AbortSignal`, for one. */
export interface CallOff {
  readonly aborted: boolean;
}

/** Where an audit writes what it finds. */
export interface AuditNotes {
  find(severity: AuditSeverity, path: string, problem: string): void;
  count(what: AuditCounted, by?: number): void;
  /** Counts files read, and tells it. */
  read(directory: string, files: number): void;
  /** Whether the audit was called off. */
  isOver(): boolean;
  report(space: SpaceId | null): AuditReport;
}

/** Notes without a word in them. */
export function createAuditNotes(progress?: AuditProgress, signal?: CallOff): AuditNotes {
  const findings: AuditFinding[] = [];
  const counts: Record<AuditCounted, number> = {
    files: 0,
    certificates: 0,
    heads: 0,
    streams: 0,
    segments: 0,
    changes: 0,
    snapshots: 0,
    chunks: 0,
    claims: 0,
    complaints: 0,
    attachments: 0,
  };
  const isOver = (): boolean => signal?.aborted === true;
  return {
    find: (severity, path, problem) => void findings.push({ path, problem, severity }),
    count: (what, by = 1) => void (counts[what] += by),
    read(directory, files) {
      counts.files += files;
      progress?.({ files: counts.files, directory });
    },
    isOver,
    report: (space) => ({ space, complete: !isOver(), counts: { ...counts }, findings: [...findings] }),
  };
}
