import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { divideDocument } from '#shared/domain/costs/divide-document.ts';
import { documentDifference, isUnchanged } from '#shared/domain/costs/document-diff.ts';
import { DOCUMENT_RULES_VERSION, frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { latestIssue } from '#shared/domain/costs/document-sendings.ts';
import { FROZEN_BYTES_MAX } from '#shared/domain/costs/freeze-split.ts';
import { documentIssueKind, type FrozenDocument } from '#shared/domain/document-issue.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { DocumentIssue, YearlyDocument } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { readCostFacts } from './read-cost-facts.ts';
import { councilRefusal } from './yearly-document-acts.ts';

const { fields } = documentIssueKind;

/**
 * Issues an edition of a document: freezes its lines and what each body transfers for them. Nothing edits it: the same
 * edition can be issued anew once something changed.
 *
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a, REG-10.4-a
 */
export const issueDocument = defineUseCase({
  name: 'issueDocument',
  arguments: z.strictObject({
    documentId: fields.documentId.schema,
    edition: fields.edition.schema,
    note: z.optional(fields.note.schema),
  }),
  run: async ({ workspace, clock, ids }, actor, { documentId, edition, note = null }) => {
    const document = await findLive(workspace, 'yearlyDocument', documentId);
    if (!document.ok) return document;
    const frozen = await freeze(workspace, document.value.record);
    if (!frozen.ok) return frozen;
    const issues = await workspace.find('documentIssue', { index: 'documentId', value: documentId });
    const refusal =
      councilRefusal(document.value.record) ??
      editionRefusal(issues, edition, frozen.value) ??
      sizeRefusal(frozen.value);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('documentIssue');
    const made = { issuedAt: clock.now(), issuedById: actor, rulesVersion: DOCUMENT_RULES_VERSION };
    const issue = { documentId, edition, ...made, frozen: frozen.value, note };
    return decide({ id }, [createRecord('documentIssue', CATALOGUE_SCOPE, id, issue)]);
  },
});

async function freeze(
  workspace: Workspace,
  { id, type, year }: YearlyDocument,
): Promise<Result<FrozenDocument, ActRefusal>> {
  const lines = await workspace.find('documentLine', { index: 'documentId', value: id });
  const { quotas, missing } = divideDocument(await readCostFacts(workspace, year), type, lines);
  if (quotas === undefined)
    return { ok: false, refusal: refusalOf('document-incomplete', { year, count: missing.length }) };
  if (quotas.ok) return done(frozenDocument(quotas.value));
  const { name } = quotas.refusal.data;
  const subject = typeof name === 'string' ? name : '';
  return { ok: false, refusal: refusalOf('document-not-dividable', { subject }) };
}

/** Why an edition is not issued now: the next one was, or it is as it was sent. */
function editionRefusal(
  issues: readonly DocumentIssue[],
  edition: DocumentEdition,
  frozen: FrozenDocument,
): ActRefusal | undefined {
  if (edition === 'january' && latestIssue(issues, 'september') !== null)
    return refusalOf('document-edition-over', {});
  const latest = latestIssue(issues, edition);
  return latest !== null && isUnchanged(documentDifference(latest.frozen, frozen))
    ? refusalOf('document-unchanged', { edition })
    : undefined;
}

function sizeRefusal(frozen: FrozenDocument): ActRefusal | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(frozen)).length;
  return bytes > FROZEN_BYTES_MAX
    ? refusalOf('document-issue-too-large', { bytes, limit: FROZEN_BYTES_MAX })
    : undefined;
}
