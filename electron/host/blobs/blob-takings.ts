import { freshSecret } from '#electron/host/secret.ts';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

/** Files that a page is handing over, piece by piece. */
export interface BlobTakings {
  begin(): string;
  append(takingId: string, piece: Uint8Array): Result<null, HostRefusal>;
  /** The whole file. It is forgotten here. */
  end(takingId: string): Result<Uint8Array, HostRefusal>;
  cancel(takingId: string): void;
}

/** No page hands over more files at once than this; the oldest is forgotten. */
const TAKINGS_MAX = 4;

interface Taking {
  readonly pieces: Uint8Array[];
  size: number;
}

/** None yet. */
export function createBlobTakings(): BlobTakings {
  const takings = new Map<string, Taking>();
  return {
    begin() {
      const takingId = freshSecret();
      takings.set(takingId, { pieces: [], size: 0 });
      if (takings.size > TAKINGS_MAX)
        for (const oldest of [...takings.keys()].slice(0, 1)) takings.delete(oldest);
      return takingId;
    },
    append(takingId, piece) {
      const taking = takings.get(takingId);
      if (taking === undefined) return refuse('attachment-unknown');
      taking.size += piece.length;
      if (taking.size > ATTACHMENT_BYTES_MAX) {
        takings.delete(takingId);
        return refuse('file-too-large');
      }
      taking.pieces.push(piece);
      return done(null);
    },
    end(takingId) {
      const taking = takings.get(takingId);
      takings.delete(takingId);
      return taking === undefined ? refuse('attachment-unknown') : done(Buffer.concat(taking.pieces));
    },
    cancel: (takingId) => void takings.delete(takingId),
  };
}
