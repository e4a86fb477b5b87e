import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { evolutionKind } from '#shared/domain/evolution.ts';
import { incompleteness } from '#shared/domain/evolution-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutEvolution, evolutionEdits } from './evolution-arguments.ts';
import { quoteTimesRefusal } from './quote-times.ts';
import { windowRefusal } from './window-refusal.ts';

const { fields } = evolutionKind;

/** Saves what a form says of evolutive work, without taking it on: it keeps what its steps were taken with. @see CAP-5-a, CAP-5-b */
export const editEvolution = defineUseCase({
  name: 'editEvolution',
  arguments: z.strictObject({
    ...aboutEvolution,
    changes: z.strictObject({
      ...evolutionEdits,
      subject: z.optional(fields.subject.schema),
      origin: z.optional(fields.origin.schema),
    }),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace, clock }, _actor, { evolutionId, changes, versions }) => {
    const evolution = await findLive(workspace, 'evolution', evolutionId);
    if (!evolution.ok) return evolution;
    const { record } = evolution.value;
    if (record.state === 'accepted') return refuseAct('evolution-settled', { state: record.state });
    const edits = await editsMade(workspace, evolution.value, versions, givenFields(changes));
    const after = { ...record, ...edits };
    const refusal = incompleteness(after) ?? quoteTimesRefusal(after, clock.now()) ?? windowRefusal(after);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, saveEdits(evolution.value, versions, edits));
  },
});
