import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';

/** Who asked: a registered person, or a name and a contact in free text. */
export type Requester = {
  readonly [Name in 'requesterId' | 'requesterName' | 'requesterContact']?: Ticket[Name] | undefined;
};

/**
 * What forbids a requester: anyone may report, registered or not, but somebody must be called back. The one that a
 * ticket already has stays, deleted or not.
 *
 * @see P9-5.2-b
 */
export async function requesterRefusal(
  workspace: Workspace,
  { requesterId = null, requesterName = null, requesterContact = null }: Requester,
  held: Ticket['requesterId'] = null,
): Promise<ActRefusal | undefined> {
  if (requesterId !== null && requesterId === held) return undefined;
  if (requesterId !== null) return referenceRefusal(workspace, 'person', requesterId);
  return requesterName === null || requesterContact === null ? refusalOf('requester-missing', {}) : undefined;
}
