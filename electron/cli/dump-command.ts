import { done, type Result } from '#shared/domain/refusal.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { defineCommand } from './command.ts';
import { openArchive } from './console-home.ts';
import { dumpLine } from './dump-line.ts';
import { EXIT } from './exit-status.ts';
import { createLineWriter } from './line-writer.ts';
import { readWhole } from './one-shot-replica.ts';
import { folder, optional, required, text } from './option.ts';
import type { Session } from './session.ts';

/** Lists the merged records: of the whole share, or of what a home holds now, its unpublished changes included. */
export const dumpCommand = defineCommand({
  name: 'dump',
  options: { share: required(folder), kind: optional(text('kind', 80)), home: optional(folder) },
  async run({ share, kind, home }, session) {
    const opened = home === null ? await openShared(share, session) : await openArchive(home);
    if (!opened.ok) return opened;
    try {
      await dump(opened.value, kind, session);
    } finally {
      await opened.value.close();
    }
    return done(EXIT.done);
  },
});

async function openShared(share: string, session: Session): Promise<Result<ReplicaStore>> {
  const replica = await readWhole(session, share);
  if (!replica.ok) return replica;
  const { parts, unread } = replica.value;
  if (unread > 0) await session.warn(session.words.cli.waiting.files(unread));
  return done(parts.store);
}

async function dump(store: ReplicaStore, kind: string | null, { terminal }: Session): Promise<void> {
  const writer = createLineWriter(terminal);
  for await (const entity of store.allEntities()) {
    if (kind === null || entity.kind === kind) await writer.line(await dumpLine(entity, store));
  }
  await writer.flush();
}
