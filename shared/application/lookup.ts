import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** The record, deleted or not; refused with `record-unknown` when this console has not got it. */
export async function findRecord<K extends Kind>(
  workspace: Workspace,
  kind: K,
  id: RecordId<K>,
): Promise<Result<Versioned<K>, ActRefusal>> {
  const found = await workspace.read(kind, id);
  return found === undefined ? refuseAct('record-unknown', { kind }) : done(found);
}

/** The record; refused with `record-unknown` or `record-deleted` when it cannot be worked on. */
export async function findLive<K extends Kind>(
  workspace: Workspace,
  kind: K,
  id: RecordId<K>,
): Promise<Result<Versioned<K>, ActRefusal>> {
  const found = await findRecord(workspace, kind, id);
  return found.ok && found.value.record.deleted ? refuseAct('record-deleted', { kind }) : found;
}

/** Why a record that a new value names cannot be named: `undefined` when it can, or when none is named. */
export async function referenceRefusal<K extends Kind>(
  workspace: Workspace,
  kind: K,
  id: RecordId<K> | null | undefined,
): Promise<ActRefusal | undefined> {
  if (id === null || id === undefined) return undefined;
  const found = await findLive(workspace, kind, id);
  return found.ok ? undefined : found.refusal;
}
