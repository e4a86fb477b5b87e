import { z } from 'zod';
import { escalationKind } from '#shared/domain/escalation.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = escalationKind;

/** Corrects what was written of a hand-over, and of its reply where there is one. @see CAP-3.1.4-b */
export const editEscalation = defineUseCase({
  name: 'editEscalation',
  arguments: editArguments('escalation', {
    target: z.optional(fields.target.schema),
    sentAt: z.optional(fields.sentAt.schema),
    reference: z.optional(fields.reference.schema),
    plannedMode: z.optional(fields.plannedMode.schema),
    plannedDay: z.optional(fields.plannedDay.schema),
    reply: z.optional(fields.reply.schema),
    repliedAt: z.optional(fields.repliedAt.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'escalation',
      { id, changes: givenFields(changes), versions },
      ({ sentAt, repliedAt }) =>
        momentRefusal(sentAt, clock.now()) ??
        (repliedAt === null ? undefined : momentRefusal(repliedAt, clock.now(), sentAt)),
    ),
});
