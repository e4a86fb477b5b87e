import type { HeadHeader, SpaceId } from '#shared/replica/codec/headers.ts';
import { readHeadHeader } from '#shared/replica/codec/read-header.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { type HeadName, headPath } from '#shared/replica/share/space-paths.ts';
import { readNamed } from './read-named.ts';
import { SYNC } from './sync-constants.ts';

/**
 * What stands under a head's name: `absent`, nothing now; `unread`, what is not whole, or comes from a newer program, or
 * from a console whose certificate is not there yet; `bad`, what no honest console of this space writes.
 */
export type HeadFinding =
  | { readonly found: 'head'; readonly header: HeadHeader; readonly bytes: Uint8Array }
  | { readonly found: 'absent' }
  | { readonly found: 'unread'; readonly why: 'file-damaged' | 'file-newer' | 'certificate-missing' }
  | { readonly found: 'bad'; readonly why: string; readonly bytes: Uint8Array };

/**
 * Reads a head and makes sure that it holds: whole, under its own name, of this space, signed by its replica.
 *
 * @param publicKey of the replica that its name tells, base64url.
 */
export async function readHead(
  share: Pick<SealedShare, 'read'>,
  name: HeadName,
  publicKey: string,
  space: SpaceId,
): Promise<HeadFinding> {
  const { replica, hq, tag } = name;
  const found = await readNamed(share, {
    path: headPath(name),
    tag,
    maxBytes: SYNC.headFileBytes,
    publicKey,
  });
  if (found.found === 'nothing') return { found: 'absent' };
  const { bytes } = found;
  if (found.found === 'unusable') {
    const why = found.refusal.code;
    return why === 'file-forged' ? bad(bytes, why) : { found: 'unread', why };
  }
  // Before anything that the header says: whoever asks for a newer program must be the console that it names.
  if (found.file.signature !== 'valid') return bad(bytes, 'signature-invalid');
  const header = readHeadHeader(found.file, { space, replica, hq });
  if (!header.ok) {
    const why = header.refusal.code;
    return why === 'file-newer' ? { found: 'unread', why } : bad(bytes, why);
  }
  return { found: 'head', header: header.value, bytes };
}

function bad(bytes: Uint8Array, why: string): HeadFinding {
  return { found: 'bad', why, bytes };
}
