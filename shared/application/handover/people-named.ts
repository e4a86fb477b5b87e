import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { servesOn } from '#shared/domain/handover/change-progress.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

type PersonId = RecordId<'person'>;

/** What somebody is called; nothing for one that this console has not got. */
export async function nameOfPerson(workspace: Workspace, id: PersonId): Promise<string> {
  const found = await workspace.read('person', id);
  return found === undefined ? '' : fullName(found.record);
}

/** What some people are called, in their order; those unknown are left out. */
export async function namesOfPeople(
  workspace: Workspace,
  ids: readonly PersonId[],
): Promise<readonly string[]> {
  const names = await Promise.all(ids.map((id) => nameOfPerson(workspace, id)));
  return names.filter((name) => name !== '');
}

/** Why somebody among some people cannot be named: unknown, deleted, or no longer in service on a day. */
export async function notServingRefusal(
  workspace: Workspace,
  ids: readonly PersonId[],
  day: string,
): Promise<ActRefusal | undefined> {
  for (const id of ids) {
    const person = await findLive(workspace, 'person', id);
    if (!person.ok) return person.refusal;
    const { employmentEnd } = person.value.record;
    if (employmentEnd !== null && !servesOn(person.value.record, day))
      return refusalOf('member-left', { name: fullName(person.value.record), day: employmentEnd });
  }
  return undefined;
}
