import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';
import { monthDaySchema, weeklySlotsSchema } from './weekly-hours.ts';

/** One version of the service hours of a body, in force from a day on. @see CAP-2-a, CAP-2.1-c, A-2, X-8 */
export const calendarKind = defineKind({
  kind: 'calendar',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    validFrom: required(dateSchema),
    slots: required(weeklySlotsSchema),
    /** Windows in which the on-call number answers: outside the working hours, no clock runs in them. @see A-7 */
    onCallSlots: required(weeklySlotsSchema),
    nationalHolidays: required(z.boolean()),
    /** The patron saint's day. */
    patronDay: optional(monthDaySchema),
    patronName: optional(line(80)),
  },
});
