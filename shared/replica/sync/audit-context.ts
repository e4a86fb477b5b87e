import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import type { AuditNotes } from './audit-report.ts';
import type { Certificates } from './certificates.ts';
import type { Gate } from './in-parallel.ts';

/** The share as an audit uses it: it writes nothing. */
export type AuditedShare = Pick<SealedShare, 'list' | 'read' | 'get'>;

/** What every part of an audit works with. */
export interface AuditContext {
  readonly share: AuditedShare;
  readonly space: SpaceId;
  readonly certificates: Certificates;
  readonly notes: AuditNotes;
  readonly gate: Gate;
}
