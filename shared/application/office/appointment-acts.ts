import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { appointmentKind, CONTACT_DUTIES } from '#shared/domain/appointment.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import type { Appointment } from '#shared/domain/kinds.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { administratorRefusal } from './administrator-refusals.ts';
import { periodRefusal } from './period-refusal.ts';

const { fields } = appointmentKind;

/** Systems that one appointment may name. */
const MOST_SYSTEMS = 100;

const edits = {
  area: z.optional(fields.area.schema),
  duties: z.optional(z.array(fields.duties.element).max(CONTACT_DUTIES.length).readonly()),
  systems: z.optional(z.array(fields.systems.element).max(MOST_SYSTEMS).readonly()),
  validTo: z.optional(fields.validTo.schema),
  act: z.optional(fields.act.schema),
  notes: z.optional(fields.notes.schema),
};

/** Appoints somebody to an office of a body, from a day on. @see P9-3-a, REG-9-a, CAP-6.2-a, A-33 */
export const defineAppointment = defineUseCase({
  name: 'defineAppointment',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    personId: fields.personId.schema,
    role: fields.role.schema,
    validFrom: fields.validFrom.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, personId, role, validFrom, ...others }) => {
    const record = { bodyId, personId, role, validFrom, ...givenFields(others) };
    const refusal =
      appointmentRefusal(record) ??
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await referenceRefusal(workspace, 'person', personId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('appointment');
    return decide({ id }, createWhole('appointment', scopeOfBody(bodyId), id, record));
  },
});

/** Changes an appointment, or ends it; it stays of its body. */
export const editAppointment = defineUseCase({
  name: 'editAppointment',
  arguments: editArguments('appointment', {
    ...edits,
    personId: z.optional(fields.personId.schema),
    role: z.optional(fields.role.schema),
    validFrom: z.optional(fields.validFrom.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'appointment',
      { id, changes: givenFields(changes), versions },
      (appointment, made) =>
        appointmentRefusal(appointment) ?? referenceRefusal(workspace, 'person', made.personId),
    ),
});

/** Deletes an appointment. */
export const deleteAppointment = deletionUseCase('deleteAppointment', 'appointment');

/** Restores a deleted appointment. */
export const restoreAppointment = restorationUseCase('restoreAppointment', 'appointment');

type Office = Pick<Appointment, 'role' | 'validFrom'> &
  Partial<Pick<Appointment, 'duties' | 'systems' | 'act' | 'validTo'>>;

/** What is wrong with what an appointment says. */
function appointmentRefusal(office: Office): ActRefusal | undefined {
  const { role, duties = [], validFrom, validTo } = office;
  if (role !== 'municipalContact' && duties.length > 0) return refusalOf('duties-without-contact', {});
  return administratorRefusal(office) ?? periodRefusal(validFrom, validTo);
}
