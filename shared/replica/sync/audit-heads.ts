import {
  certificatePath,
  headPath,
  parseCertificateName,
  parseHeadName,
} from '#shared/replica/share/space-paths.ts';
import type { AuditContext } from './audit-context.ts';
import { readCertificate } from './certificates.ts';
import { inParallel } from './in-parallel.ts';
import { type HeadFinding, readHead } from './read-head.ts';
import { SYNC } from './sync-constants.ts';
import { type StreamRow, streamKey } from './sync-rows.ts';
import { newsOf, newStreamRow, takeNews } from './take-head.ts';

/** The streams that heads announced, by `scope/replica`, as a console would have them that has applied nothing. */
export type AnnouncedStreams = Map<string, StreamRow>;

/** Reads every certificate. */
export async function auditCertificates(context: AuditContext, files: readonly string[]): Promise<void> {
  const { share, space, notes } = context;
  const names = files.flatMap((name) => parseCertificateName(name) ?? []);
  const read = await inParallel(names, SYNC.parallel, (name) => readCertificate(share, name, space));
  for (const [place, name] of names.entries()) {
    if (read[place] === undefined) notes.find('worn', certificatePath(name), 'certificate-unusable');
    else notes.count('certificates');
  }
}

/** Reads every head, and gathers what they announce. */
export async function auditHeads(
  { share, space, notes, certificates }: AuditContext,
  files: readonly string[],
): Promise<AnnouncedStreams> {
  const names = files.flatMap((name) => parseHeadName(name) ?? []);
  const streams: AnnouncedStreams = new Map();
  const findings = await inParallel(names, SYNC.parallel, async (name): Promise<HeadFinding> => {
    const publicKey = (await certificates.of(name.replica))?.header.pk;
    if (publicKey === undefined) return { found: 'unread', why: 'certificate-missing' };
    return readHead(share, name, publicKey, space);
  });
  for (const [place, name] of names.entries()) {
    const finding = findings[place];
    const path = headPath(name);
    if (finding?.found === 'bad') notes.find('suspect', path, finding.why);
    if (finding?.found === 'unread') notes.find(SEVERITY[finding.why], path, finding.why);
    if (finding?.found !== 'head') continue;
    notes.count('heads');
    for (const news of newsOf(finding.header)) {
      const key = streamKey(news.scope, name.replica);
      const taken = takeNews(streams.get(key) ?? newStreamRow(finding.header, news.scope, 0), news);
      streams.set(key, taken.row);
      if (taken.contradicts) notes.find('suspect', path, 'equivocation');
    }
  }
  return streams;
}

/** A torn head is followed by another; without its certificate a console’s changes cannot be read at all. */
const SEVERITY = { 'file-damaged': 'worn', 'file-newer': 'note', 'certificate-missing': 'lost' } as const;
