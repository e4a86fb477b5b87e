import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { envelopeOpeningKind } from '#shared/domain/envelope-opening.ts';
import { idOf, line } from '#shared/domain/field.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { EmergencyEnvelope, EnvelopeOpening } from '#shared/domain/kinds.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { sealRefusal } from './envelope-refusals.ts';

const { fields } = envelopeOpeningKind;

/**
 * Records that an emergency envelope was opened: who, when, why, on whose leave. The seal that it bore stays written in
 * the opening; the envelope is without one until it is sealed again.
 */
export const recordEnvelopeOpening = defineUseCase({
  name: 'recordEnvelopeOpening',
  arguments: z.strictObject({
    envelopeId: idOf('emergencyEnvelope'),
    /** Whoever records it when left out. */
    openedBy: z.optional(fields.openedBy.schema),
    /** Now when left out. */
    openedAt: z.optional(fields.openedAt.schema),
    reason: fields.reason.schema,
    authorisedBy: z.optional(fields.authorisedBy.schema),
    ticketId: z.optional(fields.ticketId.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, { envelopeId, openedAt, openedBy, reason, ...others }) => {
    const found = await findLive(workspace, 'emergencyEnvelope', envelopeId);
    if (!found.ok) return found;
    const envelope = found.value.record;
    const now = clock.now();
    const opening = { openedBy: openedBy ?? actor, openedAt: openedAt ?? now };
    const refusal =
      openingRefusal(envelope, opening.openedAt, now) ??
      (await referenceRefusal(workspace, 'person', openedBy)) ??
      (await referenceRefusal(workspace, 'person', others.authorisedBy)) ??
      (await referenceRefusal(workspace, 'ticket', others.ticketId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('envelopeOpening');
    const brokenSeal = envelope.sealNumber;
    const line = { envelopeId, ...opening, reason, brokenSeal, recordedBy: actor, ...givenFields(others) };
    return decide({ id }, [
      createRecord('envelopeOpening', envelope.scope, id, line),
      ...setFields(found.value, { sealNumber: null, sealedOn: null, sealedBy: null }),
    ]);
  },
});

/** Why an envelope cannot have been opened at a moment. */
function openingRefusal(
  { closedOn, sealNumber, sealedOn }: EmergencyEnvelope,
  at: Instant,
  now: Instant,
): ActRefusal | undefined {
  if (closedOn !== null) return refusalOf('envelope-closed', { day: closedOn });
  if (sealNumber === null) return refusalOf('envelope-unsealed', {});
  return momentRefusal(at, now, sealedOn === null ? null : startOfDay(sealedOn));
}

/** Records that an opened envelope was sealed again, with a seal that was never used. */
export const sealEnvelope = defineUseCase({
  name: 'sealEnvelope',
  arguments: z.strictObject({
    id: idOf('emergencyEnvelope'),
    sealNumber: line(40),
    /** Today when left out. */
    sealedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, clock }, actor, { id, sealNumber, ...said }) => {
    const found = await findLive(workspace, 'emergencyEnvelope', id);
    if (!found.ok) return found;
    const today = dayOf(clock.now());
    const sealedOn = said.sealedOn ?? today;
    const openings = await workspace.find('envelopeOpening', { index: 'envelopeId', value: id });
    const refusal =
      sealingRefusal(found.value.record, openings, sealedOn, today) ??
      (await sealRefusal(workspace, sealNumber));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { sealNumber, sealedOn, sealedBy: actor }));
  },
});

/** Why an envelope cannot have been sealed again on a day. */
function sealingRefusal(
  { closedOn, sealNumber }: EmergencyEnvelope,
  openings: readonly EnvelopeOpening[],
  sealedOn: string,
  today: string,
): ActRefusal | undefined {
  if (closedOn !== null) return refusalOf('envelope-closed', { day: closedOn });
  if (sealNumber !== null) return refusalOf('envelope-sealed', { seal: sealNumber });
  const opened = openings.map(({ openedAt }) => dayOf(openedAt)).sort();
  return dayRefusal(sealedOn, today, opened.at(-1) ?? null);
}
