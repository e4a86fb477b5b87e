import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { documentLineKind } from '#shared/domain/document-line.ts';
import { idOf } from '#shared/domain/field.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import { createWhole, setDeleted, setFields } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { lineRefusal, namedByLineRefusal } from './document-line-rules.ts';

const { fields } = documentLineKind;

/** Bodies that a line names at most. */
const MOST_BODIES = 200;

const bodyIds = z.array(fields.bodyIds.element).max(MOST_BODIES).readonly();

/** Adds a line to a document: for everybody and by the general criterion, unless told otherwise. @see REG-10.1-a, REG-3.11-a */
export const addDocumentLine = defineUseCase({
  name: 'addDocumentLine',
  arguments: z.strictObject({
    objective: fields.objective.schema.default(null),
    percentages: fields.percentages.schema.default(null),
    funding: fields.funding.schema.default(null),
    function: fields.function.schema.default(null),
    contractId: fields.contractId.schema.default(null),
    projectId: fields.projectId.schema.default(null),
    notes: fields.notes.schema.default(null),
    documentId: fields.documentId.schema,
    subject: fields.subject.schema,
    category: fields.category.schema,
    quantity: fields.quantity.schema.default(1),
    unitCents: fields.unitCents.schema,
    capital: fields.capital.schema.default(false),
    bodyIds: bodyIds.default([]),
    criterion: fields.criterion.schema.default('general'),
    oneOff: fields.oneOff.schema.default(false),
    managementApplications: fields.managementApplications.schema.default(false),
  }),
  run: async ({ workspace, ids }, _actor, said) => {
    const document = await findLive(workspace, 'yearlyDocument', said.documentId);
    if (!document.ok) return document;
    const refusal =
      lineRefusal(document.value.record.type, { ...said, continuesId: null, withdrawnReason: null }) ??
      (await namedByLineRefusal(workspace, said));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('documentLine');
    return decide({ id }, createWhole('documentLine', CATALOGUE_SCOPE, id, said));
  },
});

/** Mends a line; a withdrawn one is taken back by emptying the reason. */
export const editDocumentLine = defineUseCase({
  name: 'editDocumentLine',
  arguments: editArguments('documentLine', {
    objective: z.optional(fields.objective.schema),
    percentages: z.optional(fields.percentages.schema),
    funding: z.optional(fields.funding.schema),
    function: z.optional(fields.function.schema),
    contractId: z.optional(fields.contractId.schema),
    projectId: z.optional(fields.projectId.schema),
    notes: z.optional(fields.notes.schema),
    subject: z.optional(fields.subject.schema),
    category: z.optional(fields.category.schema),
    quantity: z.optional(fields.quantity.schema),
    unitCents: z.optional(fields.unitCents.schema),
    capital: z.optional(fields.capital.schema),
    bodyIds: z.optional(bodyIds),
    criterion: z.optional(fields.criterion.schema),
    oneOff: z.optional(fields.oneOff.schema),
    managementApplications: z.optional(fields.managementApplications.schema),
    withdrawnReason: z.optional(z.null()),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'documentLine',
      { id, changes: givenFields(changes), versions },
      async (after, made) => {
        const document = await findLive(workspace, 'yearlyDocument', after.documentId);
        if (!document.ok) return document.refusal;
        return lineRefusal(document.value.record.type, after) ?? (await namedByLineRefusal(workspace, made));
      },
    ),
});

/** Takes a line out of a document and says why: the revision shows that it was there. @see REG-10.4-a */
export const withdrawLine = defineUseCase({
  name: 'withdrawLine',
  arguments: z.strictObject({ id: idOf('documentLine'), reason: z.string().trim().min(1).max(300) }),
  run: async ({ workspace }, _actor, { id, reason }) => {
    const found = await findLive(workspace, 'documentLine', id);
    if (!found.ok) return found;
    const { withdrawnReason } = found.value.record;
    if (withdrawnReason !== null) return refuseAct('document-line-withdrawn', { reason: withdrawnReason });
    return decide(null, setFields(found.value, { withdrawnReason: reason }), reason);
  },
});

/** Deletes a line that was never sent: one that was is withdrawn. @see REG-10.4-a */
export const deleteDocumentLine = defineUseCase({
  name: 'deleteDocumentLine',
  arguments: z.strictObject({ id: idOf('documentLine') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findLive(workspace, 'documentLine', id);
    if (!found.ok) return found;
    const refusal = await issuedLineRefusal(workspace, found.value.record);
    return refusal === undefined ? decide(null, [setDeleted(found.value, true)]) : { ok: false, refusal };
  },
});

/** Restores a deleted line. */
export const restoreDocumentLine = restorationUseCase('restoreDocumentLine', 'documentLine');

/** Why a line cannot go: some edition of its document says it. */
export async function issuedLineRefusal(
  workspace: Workspace,
  { id, documentId, subject }: Pick<DocumentLine, 'id' | 'documentId' | 'subject'>,
): Promise<ActRefusal | undefined> {
  const issues = await workspace.find('documentIssue', { index: 'documentId', value: documentId });
  return issues.some(({ frozen }) => frozen.lines.some((line) => line.id === id))
    ? refusalOf('document-line-issued', { subject })
    : undefined;
}
