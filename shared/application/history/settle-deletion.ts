import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { type RecordId, ULID_PATTERN } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import type { RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { asSeen, recordVersionsSchema } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];

/**
 * Settles a record that somebody deleted while somebody else was writing in it: it is restored, or left deleted by
 * somebody who has seen what was written. Refused with `deletion-settled` when the record is no longer both, and with
 * `undo-numbered` when a ticket that has a number would be left deleted.
 *
 * @see X-3
 */
export const settleDeletion = defineUseCase({
  name: 'settleDeletion',
  arguments: z.strictObject({
    kind: z.enum(KIND_NAMES),
    id: z.string().regex(ULID_PATTERN) as unknown as z.ZodType<RecordId, RecordId>,
    deleted: z.boolean(),
    /** What the person looked at: what came meanwhile keeps the record in question. */
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { kind, id, deleted, versions }) => {
    const found = await findRecord(workspace, kind, id);
    if (!found.ok) return found;
    const { record, editedAfterDeletion } = found.value;
    if (!editedAfterDeletion) return refuseAct('deletion-settled', { kind });
    if (deleted && isTicket(record) && record.number !== null)
      return refuseAct('undo-numbered', { number: record.number });
    return decide(null, [setDeleted(asSeen(found.value, versions), deleted)]);
  },
});

function isTicket(record: RecordOf<Kind>): record is Ticket {
  return record.kind === 'ticket';
}
