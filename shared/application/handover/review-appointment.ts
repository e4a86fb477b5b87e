import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { appointmentReviewKind } from '#shared/domain/appointment-review.ts';
import { idOf } from '#shared/domain/field.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = appointmentReviewKind;

/** The year that a day `aaaa-mm-gg` is of. */
function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}

/** Records the yearly look at a system administrator’s appointment; one that revokes it ends it that day. */
export const reviewAppointment = defineUseCase({
  name: 'reviewAppointment',
  arguments: z.strictObject({
    appointmentId: idOf('appointment'),
    /** That of the day when left out. */
    year: z.optional(fields.year.schema),
    /** Today when left out. */
    day: z.optional(fields.day.schema),
    outcome: fields.outcome.schema,
    notes: z.optional(fields.notes.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, { appointmentId, outcome, notes = null, ...said }) => {
    const found = await findLive(workspace, 'appointment', appointmentId);
    if (!found.ok) return found;
    const { role, scope, validFrom } = found.value.record;
    if (role !== 'systemAdministrator') return refuseAct('review-not-administrator', {});
    const today = dayOf(clock.now());
    const day = said.day ?? today;
    const refusal = dayRefusal(day, today, validFrom);
    if (refusal !== undefined) return { ok: false, refusal };
    if (!isInForce(found.value.record, day)) return refuseAct('appointment-not-in-force', { day });
    const id = ids.fresh('appointmentReview');
    const review = { appointmentId, year: said.year ?? yearOfDay(day), day, by: actor, outcome, notes };
    return decide({ id }, [
      createRecord('appointmentReview', scope, id, review),
      ...(outcome === 'revoked' ? setFields(found.value, { validTo: day }) : []),
    ]);
  },
});
