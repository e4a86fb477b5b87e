import type { BackupResult } from '#shared/domain/backup-check.ts';
import { type ActorId, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { decide, type Decided, type UseCaseContext } from '#shared/application/use-case.ts';
import { type DayOfPlan, tellOutcome } from './backup-sign.ts';

/** What a check came to: the ticket that a backup which failed is told on, if one ever was. */
export interface CheckedBackup {
  readonly id: RecordId<'backupCheck'>;
  readonly ticketId: RecordId<'ticket'> | null;
}

/** What somebody says of a backup; a note left out stays as it is. */
interface SaidOfBackup {
  readonly result: BackupResult;
  readonly note?: string | null;
}

/**
 * Decides what saying how a backup went writes: its check, made or corrected, and what its ticket is told. Nothing when it
 * was said already.
 *
 * @see P9-5.3-c
 */
export async function decideCheck(
  context: UseCaseContext,
  actor: ActorId,
  { id, plan, day }: DayOfPlan & { readonly id: RecordId<'backupCheck'> },
  said: SaidOfBackup,
): Promise<Decided<CheckedBackup>> {
  const seen = await context.workspace.read('backupCheck', id);
  const before = seen === undefined || seen.record.deleted ? null : seen.record;
  const { result, note } = said;
  const isSaid = before !== null && before.result === result && (note === undefined || note === before.note);
  if (isSaid) return decide<CheckedBackup>({ id, ticketId: before.ticketId }, []);
  const told = await tellOutcome(context, actor, { plan, day }, { before, result });
  if (!told.ok) return told;
  const { ticketId, mutations } = told.value;
  const fields = { ...said, ticketId, checkedById: actor, checkedAt: context.clock.now() };
  return decide<CheckedBackup>({ id, ticketId }, [...written(), ...mutations]);

  function written(): readonly ScopedMutation[] {
    if (seen === undefined) {
      const record = { ...fields, note: note ?? null, bodyId: plan.bodyId, planId: plan.id, day };
      return [createRecord('backupCheck', scopeOfBody(plan.bodyId), id, record)];
    }
    const restoration = seen.record.deleted ? [setDeleted(seen, false)] : [];
    return [...restoration, ...setFields(seen, fields)];
  }
}
