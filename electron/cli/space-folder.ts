import type { KeyVault } from '#electron/host/keys/key-vault.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { composeSealedShare, type SealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { findSpace, type FoundSpace } from '#shared/replica/sync/space.ts';
import { createMemoryVault } from './memory-vault.ts';
import type { CommandLineParts } from './session.ts';

/** A shared folder as the space that it is. */
export interface SpaceFolder {
  readonly share: SealedShare;
  readonly space: FoundSpace;
}

type Parts = Pick<CommandLineParts, 'openShare' | 'createSealer'>;

/** The share of a folder, sealing with the keys of a vault. Nothing is touched yet. */
export function shareOf(parts: Parts, root: string, vault: KeyVault): SealedShare {
  return composeSealedShare(parts.openShare(root), parts.createSealer(vault));
}

/** A folder as a space that is only read: whatever would write in it is a defect of the caller. */
export async function openToRead(parts: Parts, root: string): Promise<Result<SpaceFolder>> {
  const share = readOnly(shareOf(parts, root, createMemoryVault()));
  const found = await findIn(share, root);
  if (!found.ok) return found;
  return found.value.readable ? done({ share, space: found.value }) : refuse('space-newer', { path: root });
}

/** The space of a folder, with the folder's name in what is refused. */
export async function findIn(
  share: SealedShare,
  root: string,
  expected?: SpaceId,
): Promise<Result<FoundSpace>> {
  const found = await findSpace(share, expected);
  return found.ok ? found : { ok: false, refusal: named(found.refusal, root) };
}

function named({ code, data }: Refusal, root: string): Refusal {
  return { code, data: { path: root, ...data } };
}

function readOnly(share: SealedShare): SealedShare {
  const refused = (path: string): Promise<never> =>
    Promise.reject(new ShareError('fatal', `${path} was to be written by a command that only reads`));
  return {
    ...share,
    put: refused,
    putExclusive: refused,
    delete: refused,
  };
}
