import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { contactKind } from '#shared/domain/contact.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Contact } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = contactKind;

/** Corrects a contact that was mistyped: one that does not count is cancelled instead. @see CAP-3.1.2-a */
export const editContact = defineUseCase({
  name: 'editContact',
  arguments: editArguments('contact', {
    at: z.optional(fields.at.schema),
    channel: z.optional(fields.channel.schema),
    direction: z.optional(fields.direction.schema),
    personId: z.optional(fields.personId.schema),
    personName: z.optional(fields.personName.schema),
    reachedAt: z.optional(fields.reachedAt.schema),
    reason: z.optional(fields.reason.schema),
    note: z.optional(fields.note.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'contact',
      { id, changes: givenFields(changes), versions },
      (after, _made, before) => contactRefusal(workspace, after, before, clock.now()),
    ),
});

async function contactRefusal(
  workspace: Workspace,
  after: Contact,
  before: Contact,
  now: Instant,
): Promise<ActRefusal | undefined> {
  if (before.cancelledBecause !== null) return refusalOf('contact-cancelled', {});
  if (after.personId === null && after.personName === null) return refusalOf('contact-person-missing', {});
  const isNamedAnew = after.personId !== before.personId;
  return (
    momentRefusal(after.at, now) ??
    (isNamedAnew ? await referenceRefusal(workspace, 'person', after.personId) : undefined)
  );
}
