import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { ATTACHMENT_PIECE_BYTES, type TakenFile } from '#shared/host/attachment.ts';
import type { AttachmentDesk } from '#renderer/parts/attachment-desk.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { fromBase64, toBase64 } from '#renderer/worker/base64.ts';
import { askWhereToSave, type SaveDialogStore } from './save-file/save-dialogs.ts';

/** Hands a file of the page over piece by piece: it is never whole in the window. */
async function handOver(host: HostClient, file: File, name: string): Promise<Result<TakenFile>> {
  const begun = await host.call('attachment.begin', {});
  if (!begun.ok) return begun;
  const { takingId } = begun.value;
  for (let from = 0; from < file.size; from += ATTACHMENT_PIECE_BYTES) {
    const sent = await sendPiece(host, takingId, file.slice(from, from + ATTACHMENT_PIECE_BYTES));
    if (sent.ok) continue;
    await host.call('attachment.cancel', { takingId });
    return sent;
  }
  return host.call('attachment.close', { takingId, name });
}

async function sendPiece(host: HostClient, takingId: string, piece: Blob): Promise<Result<unknown>> {
  const bytes = await piece.arrayBuffer().catch(() => null);
  // The file was moved or changed since it was dropped.
  if (bytes === null) return refuse('file-missing');
  return host.call('attachment.append', { takingId, bytes: toBase64(new Uint8Array(bytes)) });
}

/** Puts the pieces of kept bytes together: what was recorded of them must be what they are. */
async function readChecked(
  host: HostClient,
  digest: string,
  size: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const whole = new Uint8Array(Math.min(size, ATTACHMENT_BYTES_MAX));
  for (let from = 0; from < whole.length;) {
    const read = await host.call('attachment.read', { digest, from });
    if (!read.ok) return read;
    const piece = fromBase64(read.value.bytes).subarray(0, whole.length - from);
    if (piece.length === 0) return refuse('attachment-damaged');
    whole.set(piece, from);
    from += piece.length;
  }
  return (await digestOf(whole)) === digest ? done(whole) : refuse('attachment-damaged');
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of attachments through the host. */
export function createAttachmentDesk(host: HostClient, dialogs: SaveDialogStore): AttachmentDesk {
  return {
    async choose() {
      const chosen = await host.call('dialog.openFile', { type: 'attachment' });
      if (!chosen.ok) return chosen;
      const { value } = chosen;
      if (value.outcome === 'ask') return { ok: true, value: 'ask-here' };
      if (value.outcome !== 'chosen') return { ok: true, value: null };
      return host.call('attachment.take', { grant: value.grant });
    },
    take: (file, name) => handOver(host, file, name),
    place: (bytes) => host.call('attachment.has', bytes),
    fetch: (bytes, size) => host.call('attachment.fetch', { ...bytes, size }),
    read: (digest, size) => readChecked(host, digest, size),
    open: (digest, name) => host.call('attachment.open', { digest, name }),
    async save(digest, name) {
      const chosen = await askWhereToSave(host, dialogs, 'attachment', name);
      if (!chosen.ok || chosen.value === null) return chosen as Result<null>;
      const { grant } = chosen.value;
      const saved = await host.call('attachment.save', { digest, grant });
      if (!saved.ok) return saved;
      const { path } = saved.value;
      return { ok: true, value: { path, reveal: () => host.call('files.reveal', { grant }) } };
    },
  };
}
