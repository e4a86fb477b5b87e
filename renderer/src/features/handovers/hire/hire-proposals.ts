import type { Account, Appointment, Asset, Person } from '#shared/domain/kinds.ts';
import { requestersFor } from '#shared/domain/handover/assignment-requesters.ts';
import { commonDomain, mostCommon, proposedUserName } from '#shared/domain/handover/proposed-names.ts';
import type { RecordId } from '#shared/domain/identity.ts';

/** The devices that somebody works at. */
const COMPUTERS: readonly Asset['deviceType'][] = ['workstation', 'laptop', 'tablet'];

/** What is there to choose from for a hire. */
export interface HireRecords {
  readonly people: readonly Person[];
  readonly appointments: readonly Appointment[];
  readonly assets: readonly Asset[];
  readonly accounts: readonly Account[];
}

/** What is known of whoever is hired, as it is typed. */
export interface Hired {
  readonly id: RecordId<'person'> | null;
  readonly bodyId: RecordId<'body'>;
  readonly area: string | null;
  readonly givenName: string;
  readonly familyName: string;
}

/** Who may ask for their computer on a day. @see P9-3-a, P9-5.1-a */
export function askersFor(
  hired: Hired,
  { appointments, people }: HireRecords,
  day: string,
): readonly Person[] {
  const ids = requestersFor(hired, appointments, day);
  return people.filter(({ id }) => ids.includes(id));
}

/** The computers that nobody has: those of the body, by label. */
export function freeComputers({ bodyId }: Pick<Hired, 'bodyId'>, { assets }: HireRecords): readonly Asset[] {
  return assets
    .filter(
      ({ bodyId: owner, deviceType, holderId, state }) =>
        owner === bodyId && state === 'inStock' && holderId === null && COMPUTERS.includes(deviceType),
    )
    .sort((one, other) => (one.label < other.label ? -1 : 1));
}

/** The accounts that are proposed for somebody, by the habits of their body. */
export interface ProposedAccounts {
  readonly networkSystem: string;
  readonly networkUser: string;
  readonly mailSystem: string;
  readonly mailUser: string;
}

/** The systems that the body's others use, and a user name that none of them has. */
export function proposedAccounts(
  hired: Hired,
  { accounts, people }: HireRecords,
  otherwise: { readonly network: string; readonly mail: string },
): ProposedAccounts {
  const ofBody = accounts.filter(({ bodyId, personId }) => bodyId === hired.bodyId && personId !== hired.id);
  const systemOf = (type: Account['type']): string | undefined =>
    mostCommon(ofBody.filter((each) => each.type === type).map(({ system }) => system));
  const userName = proposedUserName(
    hired,
    ofBody.flatMap((each) => each.userName ?? []),
  );
  const domain = commonDomain([
    ...ofBody.filter(({ type }) => type === 'serviceMail').map((each) => each.userName),
    ...people.filter(({ bodyId }) => bodyId === hired.bodyId).map(({ email }) => email),
  ]);
  return {
    networkSystem: systemOf('network') ?? otherwise.network,
    networkUser: userName,
    mailSystem: systemOf('serviceMail') ?? otherwise.mail,
    mailUser: userName === '' || domain === undefined ? userName : `${userName}@${domain}`,
  };
}
