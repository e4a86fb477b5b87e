import { z } from 'zod';
import { correctiveKind } from '#shared/domain/corrective.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { findLive } from '#shared/application/lookup.ts';
import { asSeen, recordVersionsSchema } from '#shared/application/seen-versions.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = correctiveKind;

/**
 * Says what a body's share of a year is multiplied by, and the act that says so. The id follows from body and year: said
 * again, it replaces what was said.
 *
 * @see REG-13.3-a, A-15
 */
export const setCorrective = defineUseCase({
  name: 'setCorrective',
  arguments: z.strictObject({
    year: fields.year.schema,
    bodyId: fields.bodyId.schema,
    coefficient: fields.coefficient.schema,
    act: fields.act.schema,
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace, ids }, _actor, { versions, ...corrective }) => {
    const { year, bodyId, coefficient, act } = corrective;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const id = ids.derived('corrective', startOfDay(`${String(year)}-01-01`), bodyId);
    const former = await workspace.read('corrective', id);
    if (former === undefined)
      return decide({ id }, [createRecord('corrective', CATALOGUE_SCOPE, id, corrective)]);
    const said = setFields(asSeen(former, versions), { coefficient, act });
    return decide({ id }, former.record.deleted ? [setDeleted(former, false), ...said] : said);
  },
});

/** Deletes a corrective: the body pays its share whole again. */
export const deleteCorrective = deletionUseCase('deleteCorrective', 'corrective');

/** Restores a deleted corrective. */
export const restoreCorrective = restorationUseCase('restoreCorrective', 'corrective');
