import type { ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { CopyHost, CopySource } from './copy-host.ts';

/** Thrown while the lines of a copy are read: the host could not read it. */
export class CopyUnreadableError extends Error {
  override readonly name = 'CopyUnreadableError';
  readonly refusal: HostRefusal;
  constructor(refusal: HostRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * The lines of a copy.
 *
 * @param heard hears how many bytes of the file were read.
 * @throws CopyUnreadableError
 */
export async function* copyLines(
  host: CopyHost,
  source: CopySource,
  heard: ReportProgress,
): AsyncGenerator<string> {
  const opened = await host.call('backup.open', source);
  if (!opened.ok) throw new CopyUnreadableError(opened.refusal);
  const { backupId } = opened.value;
  try {
    let rest = '';
    for (let isLast = false; !isLast;) {
      const piece = await host.call('backup.read', { backupId });
      if (!piece.ok) throw new CopyUnreadableError(piece.refusal);
      const { text, last, readBytes, bytes } = piece.value;
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      heard({ done: readBytes, total: bytes });
      isLast = last;
    }
    if (rest !== '') yield rest;
  } finally {
    await host.call('backup.release', { backupId });
  }
}
