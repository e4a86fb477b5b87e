import type { z } from 'zod';
import { refuseAct, type ActRefusal } from '#shared/domain/act-refusals.ts';
import type { credentialHandoverKind } from '#shared/domain/credential-handover.ts';
import type { HandoverDetail } from '#shared/domain/handover-receipt-refusals.ts';
import type { DerivedMode } from '#shared/domain/handover/handover-mode.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { done, type Result } from '#shared/domain/refusal.ts';

/** What is said of one mode or of the other. */
export interface SaidDetails {
  readonly envelopeNumber?: string | null | undefined;
  readonly sealNumber?: string | null | undefined;
  /** More than one is refused. */
  readonly recipientEmails?: readonly string[] | undefined;
}

/** What a hand-over keeps of how it was made. */
export interface HandoverDetails {
  readonly envelopeNumber: string | null;
  readonly sealNumber: string | null;
  readonly recipientEmail: z.infer<typeof credentialHandoverKind.fields.recipientEmail.schema> | null;
}

/** The details that a mode needs: an envelope has its number and its seal, an e-mail has one address and no other. */
export function handoverDetails(
  { mode }: DerivedMode,
  said: SaidDetails,
  person: Person,
): Result<HandoverDetails, ActRefusal> {
  const foreign = foreignDetail(mode, said);
  if (foreign !== undefined) return refuseAct('handover-detail-foreign', { detail: foreign, mode });
  return mode === 'sealedEnvelope' ? envelopeDetails(said) : emailDetails(said, person);
}

function foreignDetail(mode: DerivedMode['mode'], said: SaidDetails): HandoverDetail | undefined {
  const details = ['envelopeNumber', 'sealNumber', 'recipientEmails'] as const;
  const isGiven = (detail: HandoverDetail): boolean => (said[detail] ?? []).length > 0;
  return details.find(
    (detail) => isGiven(detail) && (detail === 'recipientEmails') === (mode === 'sealedEnvelope'),
  );
}

/** @see P9-5.1-e */
function envelopeDetails({
  envelopeNumber = null,
  sealNumber = null,
}: SaidDetails): Result<HandoverDetails, ActRefusal> {
  if (envelopeNumber !== null && sealNumber !== null)
    return done({ envelopeNumber, sealNumber, recipientEmail: null });
  const missing = [
    ...(envelopeNumber === null ? (['envelopeNumber'] as const) : []),
    ...(sealNumber === null ? (['sealNumber'] as const) : []),
  ];
  return refuseAct('handover-envelope-incomplete', { missing });
}

/** @see P9-5.1-f */
function emailDetails(
  { recipientEmails = [] }: SaidDetails,
  person: Person,
): Result<HandoverDetails, ActRefusal> {
  if (recipientEmails.length > 1)
    return refuseAct('handover-address-many', { count: recipientEmails.length });
  const recipientEmail = recipientEmails[0] ?? person.email;
  return recipientEmail === null
    ? refuseAct('handover-address-missing', { name: fullName(person) })
    : done({ envelopeNumber: null, sealNumber: null, recipientEmail });
}
