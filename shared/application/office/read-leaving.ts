import type { RecordId } from '#shared/domain/identity.ts';
import { type Leaving, leavingOf } from '#shared/domain/leaving.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** What a person holds that does not end by `lastDay` of its own, read from the archive. */
export async function readLeaving(
  workspace: Workspace,
  personId: RecordId<'person'>,
  lastDay: string,
): Promise<Leaving> {
  const value = personId;
  const [assets, accounts, enablements, certificates, spaces, appointments, grants, assignments, own, asked] =
    await Promise.all([
      workspace.find('asset', { index: 'holderId', value }),
      workspace.find('account', { index: 'personId', value }),
      workspace.find('enablement', { index: 'personId', value }),
      workspace.find('digitalCertificate', { index: 'holderId', value }),
      workspace.list('storageSpace'),
      workspace.find('appointment', { index: 'personId', value }),
      workspace.find('operator', { index: 'personId', value }),
      workspace.find('computerAssignment', { index: 'personId', value }),
      workspace.find('ticket', { index: 'operatorId', value }),
      workspace.find('ticket', { index: 'requesterId', value }),
    ]);
  const known = new Set(own.map(({ id }) => id));
  const tickets = [...own, ...asked.filter(({ id }) => !known.has(id))];
  const sharedCredentials = await workspace.list('sharedCredential');
  const envelopes = await workspace.list('emergencyEnvelope');
  const held = { assets, accounts, enablements, certificates, spaces, appointments, grants, assignments };
  return leavingOf(personId, lastDay, { ...held, tickets, sharedCredentials, envelopes });
}
