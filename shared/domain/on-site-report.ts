import { z } from 'zod';
import { digestSchema, mediaTypeSchema } from './attachment.ts';
import { SIGNATURE_WAYS, signatureSchema } from './credential-handover.ts';
import { claim, dateSchema, idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** Whether what was done is there to stay. @see CAP-3.1.6-b, CAP-3.1.6-e */
export const WORK_OUTCOMES = ['definitive', 'provisional'] as const;

/** One of {@link WORK_OUTCOMES}. */
export type WorkOutcome = (typeof WORK_OUTCOMES)[number];

/** The number of an intervention report, as in `R2026/000031`. */
export const reportNumberSchema = z.string().regex(/^R\d{4}\/\d{6,9}$/);

/**
 * What a technician did at a seat in one outing, whatever the tickets: what the body signs, and what it is charged by.
 * Its amounts are frozen with it; the warranty is that of its last day.
 *
 * @see CAP-3.1.6-b, CAP-3.1.6-c, CAP-3.1.6-d, CAP-3.1.7-a
 */
export const onSiteReportKind = defineKind({
  kind: 'onSiteReport',
  scope: 'body',
  indexes: ['bodyId', 'technicianId', 'number', 'outingId'],
  fields: {
    bodyId: required(idOf('body')),
    /** The number, in the series of the year of its arrival; absent until it is claimed. */
    number: claim(reportNumberSchema),
    /** What it is called until then, as in `BOZZA-7F3K-R3`. */
    draftCode: required(line(40)),
    outingId: optional(idOf('outing')),
    seatId: optional(idOf('seat')),
    ticketIds: setOf(idOf('ticket')),
    assetIds: setOf(idOf('asset')),
    technicianId: required(idOf('person')),
    arrivedAt: required(instantSchema),
    leftAt: required(instantSchema),
    /** What was done. */
    works: required(prose(8_000), 'text'),
    outcome: required(z.enum(WORK_OUTCOMES)),
    nextSteps: optional(prose(2_000), 'text'),
    /** Whether the body is charged for the hours of work. */
    chargeable: required(z.boolean()),
    /** The hours of work at the rate of their day, in integer cents; absent where the terms say no rate. */
    workCents: optional(z.int().min(0).max(1_000_000_000_00)),
    /** What the outing costs, travel included, in integer cents: zero where the profile includes it; absent where the terms say no amount. */
    feeCents: optional(z.int().min(0).max(1_000_000_000_00)),
    /** The last day on which the same problem is taken up again free of charge. */
    warrantyUntil: optional(dateSchema),
    /** Who signs for the body. */
    signatory: optional(line(120)),
    signedOn: optional(dateSchema),
    signatureWay: optional(z.enum(SIGNATURE_WAYS)),
    signature: optional(signatureSchema),
    /** The scan of the signed paper. */
    scanName: optional(line(150)),
    /** In bytes. */
    scanSize: optional(z.int().min(0)),
    scanMediaType: optional(mediaTypeSchema),
    scanDigest: optional(digestSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
