import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { issuesOf } from '#shared/domain/costs/document-sendings.ts';
import { documentSendingKind } from '#shared/domain/document-sending.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { councilRefusal } from './yearly-document-acts.ts';

const { fields } = documentSendingKind;

/**
 * Says that an edition was sent to a body, once it was issued: two consoles that say it make one, and saying it again
 * mends it.
 *
 * @see REG-10.4-a
 */
export const recordSending = defineUseCase({
  name: 'recordSending',
  arguments: z.strictObject({
    documentId: fields.documentId.schema,
    edition: fields.edition.schema,
    bodyId: fields.bodyId.schema,
    /** Today when left out. */
    sentOn: z.optional(fields.sentOn.schema),
    channel: fields.channel.schema,
    reference: z.optional(fields.reference.schema),
  }),
  run: async ({ workspace, clock, ids }, actor, { documentId, edition, bodyId, channel, ...said }) => {
    const document = await findLive(workspace, 'yearlyDocument', documentId);
    if (!document.ok) return document;
    const issues = await workspace.find('documentIssue', { index: 'documentId', value: documentId });
    const [first] = issuesOf(issues, edition);
    if (first === undefined) return refuseAct('document-not-issued', { edition });
    const today = dayOf(clock.now());
    const { sentOn = today, reference = null } = said;
    const refusal =
      councilRefusal(document.value.record) ??
      dayRefusal(sentOn, today, dayOf(first.issuedAt)) ??
      (await referenceRefusal(workspace, 'body', bodyId));
    if (refusal !== undefined) return { ok: false, refusal };
    const key = `${documentId}/${edition}/${bodyId}`;
    const id = ids.derived('documentSending', startOfDay(`${String(document.value.record.year)}-01-01`), key);
    const sending = { sentOn, sentById: actor, channel, reference };
    const found = await workspace.read('documentSending', id);
    if (found === undefined) {
      const record = { documentId, edition, bodyId, ...sending };
      return decide({ id }, [createRecord('documentSending', CATALOGUE_SCOPE, id, record)]);
    }
    const revived = found.record.deleted ? [setDeleted(found, false)] : [];
    return decide({ id }, [...revived, ...setFields(found, sending)]);
  },
});

/** Deletes a sending that did not happen. */
export const deleteSending = deletionUseCase('deleteSending', 'documentSending');

/** Restores a deleted sending. */
export const restoreSending = restorationUseCase('restoreSending', 'documentSending');
