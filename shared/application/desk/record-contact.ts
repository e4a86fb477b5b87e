import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { contactKind } from '#shared/domain/contact.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { belongingOf } from './requesting-body.ts';

const { fields } = contactKind;

const NOBODY = { requesterId: null, requesterName: null, requesterContact: null };

/** What recording a contact gives. */
export interface RecordedContact {
  readonly contactId: RecordId<'contact'>;
}

/**
 * Records a call or a message, of a ticket or of none yet: `bodyId` is needed only without a ticket. With a ticket and
 * nobody named, it was with the ticket's requester.
 *
 * @see CAP-3.1.2-a
 */
export const recordContact = defineUseCase({
  name: 'recordContact',
  arguments: z.strictObject({
    bodyId: idOf('body').nullable().default(null),
    ticketId: fields.ticketId.schema.default(null),
    /** When it was, if not now: never in the future. */
    at: fields.at.schema.optional(),
    channel: fields.channel.schema,
    direction: fields.direction.schema.default('incoming'),
    personId: fields.personId.schema.default(null),
    personName: fields.personName.schema.default(null),
    reachedAt: fields.reachedAt.schema.default(null),
    reason: fields.reason.schema.default(null),
    note: fields.note.schema,
  }),
  run: async ({ workspace, ids, clock }, actor, { bodyId, ticketId, at = clock.now(), ...given }) => {
    const belonging = await belongingOf(workspace, bodyId, ticketId);
    if (!belonging.ok) return belonging;
    const { scope, ticket } = belonging.value;
    const party = partyOf(given, ticket ?? NOBODY);
    if (party.personId === null && party.personName === null) return refuseAct('contact-person-missing', {});
    const refusal =
      momentRefusal(at, clock.now()) ?? (await referenceRefusal(workspace, 'person', given.personId));
    if (refusal !== undefined) return { ok: false, refusal };
    const contactId = ids.fresh('contact');
    const value: RecordedContact = { contactId };
    const record = { ...given, ...party, bodyId: belonging.value.bodyId, ticketId, at, by: actor };
    return decide(value, [createRecord('contact', scope, contactId, record)]);
  },
});

type Party = Readonly<
  Record<'personName' | 'reachedAt', string | null> & { personId: RecordId<'person'> | null }
>;

function partyOf(
  { personId, personName, reachedAt }: Party,
  { requesterId, requesterName, requesterContact }: Pick<Ticket, keyof typeof NOBODY>,
): Party {
  if (personId !== null || personName !== null) return { personId, personName, reachedAt };
  return { personId: requesterId, personName: requesterName, reachedAt: reachedAt ?? requesterContact };
}
