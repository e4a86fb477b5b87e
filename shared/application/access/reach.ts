import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { refusalOf } from '#shared/domain/act-refusals.ts';
import { type Access, isOfOffice, seesEverything } from '#shared/domain/access/access.ts';
import { holdsRight, rolesWith } from '#shared/domain/access/rights.ts';
import type { AnyRecord } from '#shared/domain/access/sight.ts';
import type { CreateMutation, Mutation } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { createSeer } from './seer.ts';

/**
 * Why some mutations may not be written by somebody: `act-not-allowed` where they say who may do what, `act-elsewhere`
 * where they touch what is out of sight. `undefined` when they may. One may write only what one may see.
 *
 * @param access the part of an access that bears the right to the act.
 * @see CAP-3.1.3-a, REG-5.3-a
 */
export async function reachRefusal(
  workspace: Workspace,
  access: Access,
  scoped: readonly ScopedMutation[],
): Promise<ActRefusal | undefined> {
  if (access.isOpen) return undefined;
  if (!holdsRight(access, 'grantAccess') && scoped.some(({ mutation }) => touchesRoles(access, mutation)))
    return refusalOf('act-not-allowed', { roles: rolesWith('grantAccess') });
  if (seesEverything(access)) return undefined;
  const judge = await createJudge(workspace, access, scoped);
  for (const { mutation } of scoped) {
    if (mutation.op === 'opaque' || !isKind(mutation.kind)) continue;
    if (!(await judge(mutation.kind, mutation.id)))
      return refusalOf('act-elsewhere', { kind: mutation.kind });
  }
  return undefined;
}

/** Tells whether a record that some mutations touch, or make, is within reach. */
async function createJudge(
  workspace: Workspace,
  access: Access,
  scoped: readonly ScopedMutation[],
): Promise<(kind: Kind, id: string) => Promise<boolean>> {
  const made = scoped.flatMap((each) => createdRecord(each) ?? []);
  const created = new Map(made.map((record) => [`${record.kind}/${record.id}`, record]));
  const tickets = made.filter((record) => record.kind === 'ticket');
  const changes = made.filter((record) => record.kind === 'sharedCredentialChange');
  const seer = await createSeer(workspace, access, { tickets, changes });
  return async (kind, id) => {
    const standing = (await workspace.read(kind, id as RecordId))?.record;
    // A record of a known kind is one of all the kinds' records.
    const record = (standing as AnyRecord | undefined) ?? created.get(`${kind}/${id}`);
    return record === undefined || ((await seer.sees(record)) && mayTouch(access, record));
  };
}

/** Whether a mutation gives, takes or lends roles. */
function touchesRoles({ managers }: Access, mutation: Mutation): boolean {
  if (mutation.op === 'opaque') return false;
  if (mutation.kind === 'operator') return true;
  if (mutation.kind !== 'person') return false;
  if (mutation.op === 'create') return (mutation.fields['consoleRole'] ?? null) !== null;
  const isManager = managers.includes(mutation.id as RecordId<'person'>);
  if (mutation.op === 'delete') return isManager;
  return mutation.op === 'set' && Object.keys(mutation.fields).some((field) => bearsRole(field, isManager));
}

function bearsRole(field: string, isManager: boolean): boolean {
  return field === 'consoleRole' || (isManager && (field === 'employmentEnd' || field === 'systemUser'));
}

/** Views of everybody and the rights of others are the office's. */
function mayTouch(access: Access, record: AnyRecord): boolean {
  if (record.kind === 'operator') return rolesWithin(access, record.bodyIds);
  if (record.kind === 'savedView')
    return record.ownerId === access.personId || access.grants.some((grant) => isOfOffice(grant));
  return true;
}

/** A manager of some bodies grants roles for those alone. */
function rolesWithin({ grants }: Access, bodyIds: readonly RecordId<'body'>[]): boolean {
  const reached = new Set(
    grants.flatMap((grant) => (isOfOffice(grant) && grant.bodyIds !== 'every' ? grant.bodyIds : [])),
  );
  return bodyIds.length > 0 && bodyIds.every((id) => reached.has(id));
}

/** The record that a creation makes. */
function createdRecord({ scope, mutation }: ScopedMutation): AnyRecord | undefined {
  if (mutation.op !== 'create' || !isKind(mutation.kind)) return undefined;
  return recordOf(mutation, scope);
}

function recordOf({ kind, id, fields }: CreateMutation, scope: ScopedMutation['scope']): AnyRecord {
  const silent = isKind(kind)
    ? Object.entries(fieldsOf(kind)).map(([name, { merge }]) => [name, merge === 'set' ? [] : null])
    : [];
  const record: unknown = { ...Object.fromEntries(silent), ...fields, kind, id, scope, deleted: false };
  // What a use case of this version creates has the fields of its kind.
  return record as AnyRecord;
}
