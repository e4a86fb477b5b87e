import { z } from 'zod';
import { refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { onSiteReportKind, reportNumberSchema } from '#shared/domain/on-site-report.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { numberingUseCase } from '#shared/application/numbering-use-case.ts';
import { signatureArguments, signPaper } from '#shared/application/paper-signing.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Gives a report the number that was claimed for it. @see X-2 */
export const numberOnSiteReport = numberingUseCase('numberOnSiteReport', 'onSiteReport', reportNumberSchema);

/**
 * Records that somebody signed a report for the body, on the screen or on paper: from then on it is not changed. The
 * scan of the paper may follow later.
 *
 * @see CAP-3.1.6-b
 */
export const signOnSiteReport = defineUseCase({
  name: 'signOnSiteReport',
  arguments: z.strictObject({
    id: idOf('onSiteReport'),
    ...signatureArguments,
    signatory: z.optional(onSiteReportKind.fields.signatory.schema),
  }),
  run: async ({ workspace, clock }, _actor, { id, signedOn, signatory, ...said }) => {
    const found = await findLive(workspace, 'onSiteReport', id);
    if (!found.ok) return found;
    const { record } = found.value;
    const code = ticketCode(record);
    const today = dayOf(clock.now());
    const signed = signPaper(record, said, signedOn ?? today, (day) =>
      refusalOf('report-signed', { code, day }),
    );
    if (!signed.ok) return signed;
    const name = record.signedOn === null ? (signatory ?? record.signatory) : record.signatory;
    if (name === null) return refuseAct('report-signatory-missing', { code });
    const day = signed.value.signedOn ?? null;
    const refusal = day === null ? undefined : dayRefusal(day, today, dayOf(record.leftAt));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { ...signed.value, signatory: name }));
  },
});
