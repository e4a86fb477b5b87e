import { KINDS } from '#shared/domain/kind-declarations.ts';
import { done, refuse } from '#shared/domain/refusal.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { historyOf } from '#shared/replica/history.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { shownChanges } from '#shared/replica/shown-changes.ts';
import { auditInWords } from './audit-in-words.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-status.ts';
import { createLineWriter } from './line-writer.ts';
import { readWhole } from './one-shot-replica.ts';
import { folder, recordId, required } from './option.ts';

/** Tells the history of a record, oldest fact first. */
export const historyCommand = defineCommand({
  name: 'history',
  options: { share: required(folder), id: required(recordId) },
  async run({ share, id }, session) {
    const read = await readWhole(session, share);
    if (!read.ok) return read;
    const { parts, unread } = read.value;
    if (unread > 0) await session.warn(session.words.cli.waiting.files(unread));
    const key = await findKey(parts.store, id);
    if (key === undefined) return refuse('record-absent', { id });
    const changes = await shownChanges(parts.store, await parts.store.changesOf(key));
    const lines = historyOf(key, changes);
    const writer = createLineWriter(session.terminal);
    for (const line of lines) {
      await writer.line(
        session.json ? JSON.stringify(line) : await auditInWords(line, key, read.value, session),
      );
    }
    await writer.flush();
    return done(EXIT.done);
  },
});

/** Ids say nothing of their kind. A record of a kind that only a later version knows is found by looking at all. */
async function findKey(store: ReplicaStore, id: string): Promise<EntityKey | undefined> {
  for (const kind of Object.keys(KINDS)) {
    if ((await store.entity({ kind, id })) !== undefined) return { kind, id };
  }
  for await (const entity of store.allEntities()) {
    if (entity.id === id) return { kind: entity.kind, id };
  }
  return undefined;
}
