import { z } from 'zod';
import { costYearSchema } from '#shared/domain/cost-year.ts';
import { CATALOGUE_SCOPE, type Ids, type RecordId } from '#shared/domain/identity.ts';
import { createWhole, setDeleted, setElements, setFields, setsAmong } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { formShape } from '#shared/application/inventory/form-shape.ts';
import { decideEdit } from '#shared/application/record-edits.ts';
import { recordVersionsSchema } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** The id of the choices of a year, the same on every console. */
function costYearId(ids: Ids, year: number): RecordId<'costYear'> {
  return ids.derived('costYear', startOfDay(`${String(year)}-01-01`), String(year));
}

/**
 * Says how the costs of a year are divided: what is left out stays as it is, or as it usually is. The id follows from the
 * year, so that two consoles that say it make one record.
 *
 * @see REG-13.6-a, REG-13.1-b, A-14, A-37
 */
export const saveCostYear = defineUseCase({
  name: 'saveCostYear',
  arguments: z.strictObject({
    year: costYearSchema,
    ...formShape(
      'costYear',
      'unionParticipates',
      'staffOutside',
      'excludedBodyIds',
      'pcTypes',
      'pcStates',
      'act',
      'notes',
    ),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace, ids }, _actor, { year, versions, ...said }) => {
    const id = costYearId(ids, year);
    const changes = givenFields(said);
    const former = await workspace.read('costYear', id);
    if (former?.record.deleted === false) {
      const edited = await decideEdit(workspace, 'costYear', { id, changes, versions });
      return edited.ok ? { ok: true, value: { ...edited.value, value: { id } } } : edited;
    }
    const usual = { year, unionParticipates: false, staffOutside: false };
    if (former === undefined)
      return decide({ id }, createWhole('costYear', CATALOGUE_SCOPE, id, { ...usual, ...changes }));
    const { excludedBodyIds = [], pcTypes = [], pcStates = [], ...registers } = changes;
    return decide({ id }, [
      setDeleted(former, false),
      ...setFields(former, { ...usual, act: null, notes: null, ...registers }),
      ...setsAmong('costYear', { excludedBodyIds, pcTypes, pcStates }).flatMap(([field, elements]) =>
        setElements(former, field, elements),
      ),
    ]);
  },
});
