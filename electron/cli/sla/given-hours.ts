import { z } from 'zod';
import { dateSchema } from '#shared/domain/field.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { monthDaySchema, timeOfDaySchema, weeklySlotsSchema } from '#shared/domain/weekly-hours.ts';
import type { HoursConfiguration } from '#shared/domain/working-time/day-plan.ts';
import { readyCalendars } from '#resources/reference/calendars.ts';
import { readJsonInput } from '#electron/cli/json-input.ts';

/** From when hours hold that say nothing of it. */
const ALWAYS = '1970-01-01';

const versionSchema = z
  .strictObject({
    validFrom: dateSchema.default(ALWAYS),
    slots: weeklySlotsSchema,
    onCallSlots: weeklySlotsSchema.default([]),
    nationalHolidays: z.boolean().default(true),
    patronDay: monthDaySchema.nullable().default(null),
    patronName: z.string().max(80).nullable().default(null),
  })
  .transform((version) => ({ ...version, id: null }));

const closureSchema = z
  .strictObject({
    firstDay: dateSchema,
    lastDay: dateSchema.optional(),
    from: timeOfDaySchema.nullable().default(null),
    to: timeOfDaySchema.nullable().default(null),
    reason: z.string().max(120).default(''),
  })
  .transform((closure) => ({ ...closure, lastDay: closure.lastDay ?? closure.firstDay }))
  .refine(({ firstDay, lastDay, from, to }) => {
    const hours = (from === null) === (to === null) && (from === null || to === null || from < to);
    return hours && firstDay <= lastDay;
  });

/** A file of hours: one version, or several under `versions`; with the closures. */
const hoursSchema: z.ZodType<HoursConfiguration> = z.preprocess(
  withVersions,
  z
    .strictObject({
      versions: z.array(versionSchema).min(1).max(100),
      closures: z.array(closureSchema).max(1_000).default([]),
    })
    .transform(({ versions, closures }) => ({ calendars: versions, closures })),
);

/** One version may stand alone: it is the list of itself. */
function withVersions(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || 'versions' in given) return given;
  const { closures, ...version } = given as { readonly closures?: unknown };
  return { versions: [version], ...(closures === undefined ? {} : { closures }) };
}

/** The hours that a name or a file stands for: ready ones, or those of a file. */
export async function givenHours(calendar: string): Promise<Result<HoursConfiguration>> {
  const ready = readyCalendars.find(({ code }) => code === calendar);
  if (ready === undefined) return readJsonInput(calendar, hoursSchema);
  const { slots, onCallSlots, nationalHolidays } = ready;
  const always = { id: null, validFrom: ALWAYS, patronDay: null, patronName: null };
  return done({ calendars: [{ ...always, slots, onCallSlots, nationalHolidays }], closures: [] });
}
