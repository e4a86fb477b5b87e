import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import type { AuditContext, AuditedShare } from './audit-context.ts';
import { type AnnouncedStreams, auditCertificates, auditHeads } from './audit-heads.ts';
import { type AuditProgress, type AuditReport, type CallOff, createAuditNotes } from './audit-report.ts';
import { auditAttachments, auditClaims, auditComplaints, auditSpaceRecords } from './audit-single-files.ts';
import { auditChunks, auditIndexes, type NamedChunks, noteMissingChunks } from './audit-snapshots.ts';
import { auditStream } from './audit-stream.ts';
import { auditRoot, walkSpace, type WalkedDirectory } from './audit-walk.ts';
import { createCertificates } from './certificates.ts';
import { createGate } from './in-parallel.ts';
import { findSpace } from './space.ts';
import { SYNC } from './sync-constants.ts';
import { streamKey } from './sync-rows.ts';
import { newStreamRow } from './take-head.ts';

/** How an audit is followed, and called off. */
export interface AuditOptions {
  readonly progress?: AuditProgress;
  readonly signal?: CallOff;
}

/** What was gathered on the way. */
interface Gathered {
  /** Announced streams whose directories were not met yet. */
  streams: AnnouncedStreams;
  chunks: NamedChunks;
}

/**
 * Reads a whole space and checks everything that can be checked without an archive: every file is whole, signed, in its
 * place; every stream’s history goes from its first segment to the one that its console announced. Writes nothing.
 *
 * @throws ShareError when the share is gone or does not answer.
 */
export async function auditSpace(share: AuditedShare, options: AuditOptions = {}): Promise<AuditReport> {
  const notes = createAuditNotes(options.progress, options.signal);
  const found = await findSpace(share);
  if (!found.ok) {
    notes.find('lost', DIRECTORIES.space, found.refusal.code);
    return notes.report(null);
  }
  const space = found.value.header.sp;
  const certificates = createCertificates(share, space);
  const context: AuditContext = { share, space, certificates, notes, gate: createGate(SYNC.parallel) };
  const gathered: Gathered = { streams: new Map(), chunks: new Map() };
  await auditRoot(share, notes);
  let place = '';
  for await (const walked of walkSpace(share, notes)) {
    if (place.startsWith('log') && !walked.directory.startsWith('log')) await auditUnmet(context, gathered);
    place = walked.directory;
    await auditDirectory(context, gathered, walked);
    notes.read(walked.directory, walked.files.length);
  }
  if (!notes.isOver()) noteMissingChunks(context, gathered.chunks);
  return notes.report(space);
}

async function auditDirectory(
  context: AuditContext,
  gathered: Gathered,
  { directory, files }: WalkedDirectory,
): Promise<void> {
  const [top = '', second, third] = directory.split('/');
  switch (top) {
    case 'space':
      return auditSpaceRecords(context, directory, files);
    case 'members':
      return auditCertificates(context, files);
    case 'heads':
      gathered.streams = await auditHeads(context, files);
      return;
    case 'log':
      if (second === undefined || third === undefined) return;
      return auditMet(context, gathered, second as Scope, third as ReplicaId, files);
    case 'snap':
      if (second === undefined) gathered.chunks = await auditIndexes(context, files);
      else await auditChunks(context, files, gathered.chunks);
      return;
    case 'num':
      return auditClaims(context, directory, files);
    case 'nack':
      auditComplaints(context, directory, files);
      return;
    default:
      return auditAttachments(context, directory, files);
  }
}

async function auditMet(
  context: AuditContext,
  { streams }: Gathered,
  scope: Scope,
  replica: ReplicaId,
  files: readonly string[],
): Promise<void> {
  const key = streamKey(scope, replica);
  const row = streams.get(key) ?? newStreamRow({ sp: context.space, r: replica }, scope, 0);
  streams.delete(key);
  await auditStream(context, row, files);
}

/** Streams that were announced and have no directory. */
async function auditUnmet(context: AuditContext, { streams }: Gathered): Promise<void> {
  for (const row of streams.values()) await auditStream(context, row, []);
  streams.clear();
}
