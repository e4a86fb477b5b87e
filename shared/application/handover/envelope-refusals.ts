import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { EmergencyEnvelope } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

type Numbered = Pick<EmergencyEnvelope, 'bodyId' | 'number'> & {
  readonly id: RecordId<'emergencyEnvelope'> | null;
};

/** Why an envelope cannot bear a number: another of its body does, and has not been destroyed. */
export async function envelopeNumberRefusal(
  workspace: Workspace,
  { id, bodyId, number }: Numbered,
): Promise<ActRefusal | undefined> {
  const standing = await workspace.find('emergencyEnvelope', { index: 'bodyId', value: bodyId });
  const isTaken = standing.some(
    (each) => each.id !== id && each.closedOn === null && isSame(each.number, number),
  );
  return isTaken ? refusalOf('envelope-number-known', { number }) : undefined;
}

/** Why a seal cannot be put on an envelope: it is, or was, on one. @param id the envelope that already bears it. */
export async function sealRefusal(
  workspace: Workspace,
  seal: string,
  id: RecordId<'emergencyEnvelope'> | null = null,
): Promise<ActRefusal | undefined> {
  const envelopes = await workspace.list('emergencyEnvelope');
  const bearing = envelopes.find(
    (each) => each.id !== id && each.sealNumber !== null && isSame(each.sealNumber, seal),
  );
  if (bearing !== undefined) return refusalOf('seal-reused', { seal, envelope: bearing.number });
  const broken = (await workspace.list('envelopeOpening')).find(
    ({ brokenSeal }) => brokenSeal !== null && isSame(brokenSeal, seal),
  );
  if (broken === undefined) return undefined;
  const opened = envelopes.find((each) => each.id === broken.envelopeId);
  return refusalOf('seal-reused', { seal, envelope: opened?.number ?? '' });
}

function isSame(one: string, other: string): boolean {
  return foldForSearch(one) === foldForSearch(other);
}
