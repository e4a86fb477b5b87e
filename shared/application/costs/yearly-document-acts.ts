import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { CATALOGUE_SCOPE, type Ids, type RecordId } from '#shared/domain/identity.ts';
import type { YearlyDocument } from '#shared/domain/kinds.ts';
import { createRecord, setDeleted } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { yearlyDocumentKind, type YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = yearlyDocumentKind;

/** The id of a document: two consoles that begin the same one make one. */
export function yearlyDocumentId(
  ids: Ids,
  type: YearlyDocumentType,
  year: number,
): RecordId<'yearlyDocument'> {
  return ids.derived('yearlyDocument', startOfDay(`${String(year)}-01-01`), `${type}/${String(year)}`);
}

/**
 * Begins one of the three documents of a year, or says by when it is to be sent and what the Giunta indicated: what is
 * left out stays as it is, `null` empties it. What was presented keeps its indication.
 *
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a
 */
export const saveYearlyDocument = defineUseCase({
  name: 'saveYearlyDocument',
  arguments: z.strictObject({
    type: fields.type.schema,
    year: fields.year.schema,
    dueOn: z.optional(fields.dueOn.schema),
    councilAct: z.optional(fields.councilAct.schema),
    councilActOn: z.optional(fields.councilActOn.schema),
    notes: z.optional(fields.notes.schema),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace, ids, clock }, _actor, { type, year, versions, ...said }) => {
    const id = yearlyDocumentId(ids, type, year);
    const edits = givenFields(said);
    const today = dayOf(clock.now());
    const late = edits.councilActOn == null ? undefined : dayRefusal(edits.councilActOn, today);
    if (late !== undefined) return { ok: false, refusal: late };
    const found = await workspace.read('yearlyDocument', id);
    if (found === undefined)
      return decide({ id }, [createRecord('yearlyDocument', CATALOGUE_SCOPE, id, { type, year, ...edits })]);
    const after = { ...found.record, ...edits };
    const refusal = (await isIssued(workspace, id)) ? councilRefusal(after) : undefined;
    if (refusal !== undefined) return { ok: false, refusal };
    const made = await editsMade(workspace, found, versions, edits);
    const revived = found.record.deleted ? [setDeleted(found, false)] : [];
    return decide({ id }, [...revived, ...saveEdits(found, versions, made)]);
  },
});

/** Why a document cannot be presented: the integration plan needs the Giunta’s indication, act and day. @see REG-10.2-a */
export function councilRefusal({
  type,
  year,
  councilAct,
  councilActOn,
}: Pick<YearlyDocument, 'type' | 'year' | 'councilAct' | 'councilActOn'>): ActRefusal | undefined {
  return type === 'integrationPlan' && (councilAct === null || councilActOn === null)
    ? refusalOf('document-council-missing', { year })
    : undefined;
}

async function isIssued(workspace: Workspace, documentId: RecordId<'yearlyDocument'>): Promise<boolean> {
  return (await workspace.find('documentIssue', { index: 'documentId', value: documentId })).length > 0;
}
