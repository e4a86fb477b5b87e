import { assertNever } from '#shared/domain/assert-never.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import type { AuditSeverity } from '#shared/replica/sync/audit-report.ts';
import { auditSpace } from '#shared/replica/sync/audit-space.ts';
import { findSpace } from '#shared/replica/sync/space.ts';
import { releaseQuarantine } from '#shared/replica/sync/quarantine.ts';
import type { SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import type { SyncAct } from './sync-protocol.ts';
import type { IntegrityReport, SyncProgress } from './sync-status.ts';

/** What an act is done with. */
export interface ActTools {
  readonly parts: SyncParts;
  readonly engine: SyncEngine;
  readonly report: (progress: SyncProgress) => void;
  readonly signal: AbortSignal;
}

/** Does what a window asked of the synchronisation. What the share fails at is a refusal. */
export async function performSyncAct(act: SyncAct, tools: ActTools): Promise<Result<unknown>> {
  try {
    return await perform(act, tools);
  } catch (error) {
    if (error instanceof ShareError) return refuse(`share-${error.failure}`, { detail: error.message });
    throw error;
  }
}

async function perform(act: SyncAct, tools: ActTools): Promise<Result<unknown>> {
  const { parts } = tools;
  switch (act.act) {
    case 'release':
      await releaseQuarantine(parts, act.scope, act.replica);
      return done(null);
    case 'check':
      return done(await check(tools));
    case 'rebuild':
      return rebuild(tools);
    default:
      return assertNever(act);
  }
}

const SEVERITIES: Readonly<Record<AuditSeverity, IntegrityReport['findings'][number]['severity']>> = {
  lost: 'error',
  suspect: 'error',
  worn: 'warning',
  note: 'warning',
};

async function check({ parts, report, signal }: ActTools): Promise<IntegrityReport> {
  const audited = await auditSpace(parts.share, {
    signal,
    progress: ({ files }) => report({ done: files, total: null }),
  });
  return {
    findings: audited.findings.map((finding) => ({ ...finding, severity: SEVERITIES[finding.severity] })),
    files: audited.counts.files,
    consoles: audited.counts.certificates,
    complete: audited.complete,
  };
}

/** Somebody who works while the archive is emptied is waited for so many times. */
const REBUILD_ATTEMPTS = 5;

async function rebuild({ parts, engine }: ActTools): Promise<Result<null>> {
  const found = await findSpace(parts.share, parts.space);
  // Without the folder there would be nothing to fill the archive from.
  if (!found.ok) return refuse('share-unrecognised');
  for (let attempt = 0; attempt < REBUILD_ATTEMPTS; attempt += 1) {
    if (await engine.rebuild()) return done(null);
  }
  return refuse('sync-busy');
}
