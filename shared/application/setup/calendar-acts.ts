import { z } from 'zod';
import { calendarKind } from '#shared/domain/calendar.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { defineVersion, validFromSchema } from './define-version.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = calendarKind;

/** Defines the service hours of a body from a day on. @see CAP-2-a, X-8 */
export const defineCalendar = defineUseCase({
  name: 'defineCalendar',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    validFrom: validFromSchema,
    slots: fields.slots.schema,
    onCallSlots: fields.onCallSlots.schema.default([]),
    nationalHolidays: fields.nationalHolidays.schema.default(true),
    patronDay: z.optional(fields.patronDay.schema),
    patronName: z.optional(fields.patronName.schema),
  }),
  run: (context, _actor, { patronDay, patronName, ...version }) =>
    defineVersion(context, 'calendar', { ...version, ...givenFields({ patronDay, patronName }) }),
});

/** Mends a version of the service hours; the body and the day stay, as they name it. */
export const editCalendar = defineUseCase({
  name: 'editCalendar',
  arguments: editArguments('calendar', {
    slots: z.optional(fields.slots.schema),
    onCallSlots: z.optional(fields.onCallSlots.schema),
    nationalHolidays: z.optional(fields.nationalHolidays.schema),
    patronDay: z.optional(fields.patronDay.schema),
    patronName: z.optional(fields.patronName.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'calendar', { id, changes: givenFields(changes), versions }),
});

/** Deletes a version of the service hours. */
export const deleteCalendar = deletionUseCase('deleteCalendar', 'calendar');

/** Restores a deleted version of the service hours. */
export const restoreCalendar = restorationUseCase('restoreCalendar', 'calendar');
