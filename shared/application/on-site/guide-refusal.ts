import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Access } from '#shared/domain/access/access.ts';
import { accessWith } from '#shared/domain/access/rights.ts';
import { isWithin } from '#shared/domain/access/sight.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/**
 * What forbids somebody to have guided what another did on site: they serve nobody, or they did it themselves. Where
 * nobody holds a role yet, anybody may guide.
 *
 * @see REG-5.3-a, REG-5.3-b
 */
export async function guideRefusal(
  workspace: Workspace,
  { isOpen, servants }: Access,
  { guidedById, byId }: Readonly<{ guidedById: RecordId<'person'>; byId: RecordId<'person'> }>,
): Promise<ActRefusal | undefined> {
  const guide = await findLive(workspace, 'person', guidedById);
  if (!guide.ok) return guide.refusal;
  const name = fullName(guide.value.record);
  if (guidedById === byId) return refusalOf('guide-is-doer', { name });
  return isOpen || servants.includes(guidedById) ? undefined : refusalOf('guide-not-serving', { name });
}

/** What forbids somebody to write down what was done on site in a body: it is not one of theirs. @see REG-5.3-a */
export function bodyRefusal(access: Access, bodyId: RecordId<'body'>): ActRefusal | undefined {
  const { isOpen, grants } = accessWith(access, 'logOnSite');
  const isReached = isOpen || grants.some((grant) => isWithin(grant, scopeOfBody(bodyId)));
  return isReached ? undefined : refusalOf('act-elsewhere', { kind: 'ticket' });
}
