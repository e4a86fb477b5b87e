import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { continuityMeasureKind } from '#shared/domain/continuity-measure.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord, setElements } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = continuityMeasureKind;

/** What taking a measure gives. */
export interface TakenMeasure {
  readonly measureId: RecordId<'continuityMeasure'>;
}

/** Records what was done so that a proceeding goes on: it joins those that the outage hits. @see P9-5.4-b */
export const takeMeasure = defineUseCase({
  name: 'takeMeasure',
  arguments: z.strictObject({
    outageId: fields.outageId.schema,
    procedure: fields.procedure.schema,
    measure: fields.measure.schema,
    projectOfficer: fields.projectOfficer.schema.default(null),
    /** The day it was taken, if not today. */
    day: fields.day.schema.optional(),
    note: fields.note.schema.default(null),
  }),
  run: async ({ workspace, ids, clock }, _actor, { day: told, ...given }) => {
    const outage = await findLive(workspace, 'platformOutage', given.outageId);
    if (!outage.ok) return outage;
    const today = dayOf(clock.now());
    const day = told ?? today;
    if (day > today) return refuseAct('moment-in-future', { at: startOfDay(day) });
    const { scope, procedures } = outage.value.record;
    const measureId = ids.fresh('continuityMeasure');
    const value: TakenMeasure = { measureId };
    return decide(value, [
      createRecord('continuityMeasure', scope, measureId, { ...given, day }),
      ...setElements(outage.value, 'procedures', [...procedures, given.procedure]),
    ]);
  },
});
