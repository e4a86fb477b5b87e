import type { Session } from '#electron/cli/session.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** Those who may import, those who may do most first. */
const IMPORTERS: readonly Person['consoleRole'][] = ['ictManager', 'ictTechnician'];

/**
 * Who imports: who is named, else who has the computer user of whoever is at the terminal, else the first of the office,
 * which is said. In an archive without people somebody who is not registered yet begins it.
 */
export async function importActor(
  named: string | null,
  { workspace, ids }: Pick<UseCaseContext, 'workspace' | 'ids'>,
  { userName, words, warn }: Session,
): Promise<ActorId> {
  if (named !== null) return named as ActorId;
  const people = await workspace.list('person');
  const user = foldForSearch(userName);
  const own = people.find(({ systemUser }) => systemUser !== null && foldForSearch(systemUser) === user);
  if (own !== undefined) return own.id;
  const first =
    IMPORTERS.map((role) => people.find(({ consoleRole }) => consoleRole === role)).find(
      (person) => person !== undefined,
    ) ?? people[0];
  if (first === undefined) return ids.fresh('person');
  await warn(words.importing.cli.actingAs(`${first.givenName} ${first.familyName}`));
  return first.id;
}
