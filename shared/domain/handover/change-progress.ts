import type { RecordId } from '#shared/domain/identity.ts';
import type { ChangeNotice, Person, SharedCredential, SharedCredentialChange } from '#shared/domain/kinds.ts';

/**
 * Where a change of a shared credential stands: `open` while a colleague is to be told, `told` when all were, `untellable`
 * when whoever made it has left and nobody may tell the others in their place: the credential is to be changed again.
 *
 * @see P9-5.1-h
 */
export type ChangeStanding = 'open' | 'told' | 'untellable';

/** How far the telling of a change has come. */
export interface ChangeProgress {
  readonly standing: ChangeStanding;
  /** How many were told. */
  readonly told: number;
  /** How many are told or still to be: those who left untold are not among them. */
  readonly wanted: number;
  /** The colleagues still to be told. */
  readonly waiting: readonly ChangeNotice[];
  /** The colleagues who left service before they were told: they keep nothing open. */
  readonly left: readonly ChangeNotice[];
}

/** Tells whether somebody is in service on the day that is looked at. */
export type InService = (personId: RecordId<'person'>) => boolean;

/** Whether a person is in service on a day `aaaa-mm-gg`, the last one included. */
export function servesOn({ employmentEnd }: Pick<Person, 'employmentEnd'>, day: string): boolean {
  return employmentEnd === null || employmentEnd >= day;
}

/** Who is in service on a day among some people: somebody unknown is, since they may only not have arrived yet. */
export function inServiceOn(people: readonly Pick<Person, 'id' | 'employmentEnd'>[], day: string): InService {
  const gone = new Set<string>(people.filter((person) => !servesOn(person, day)).map(({ id }) => id));
  return (personId) => !gone.has(personId);
}

/**
 * How far the telling of a change has come: it stays open until every other colleague in service was told.
 *
 * @param notices those of this change.
 * @see P9-5.1-h
 */
export function changeProgress(
  { changedBy }: Pick<SharedCredentialChange, 'changedBy'>,
  notices: readonly ChangeNotice[],
  inService: InService,
): ChangeProgress {
  const told = notices.filter(({ notifiedAt }) => notifiedAt !== null).length;
  const untold = notices.filter(({ notifiedAt }) => notifiedAt === null);
  const waiting = untold.filter(({ personId }) => inService(personId));
  const left = untold.filter(({ personId }) => !inService(personId));
  const isOpen = waiting.length > 0;
  const standing = !isOpen ? 'told' : inService(changedBy) ? 'open' : 'untellable';
  return { standing, told, wanted: told + waiting.length, waiting, left };
}

/** A change of a shared credential with how far its telling has come. */
export interface FollowedChange {
  readonly change: SharedCredentialChange;
  /** `undefined` when it is out of sight, or has not arrived. */
  readonly credential: SharedCredential | undefined;
  readonly notices: readonly ChangeNotice[];
  readonly progress: ChangeProgress;
}

/** Every change with how far its telling has come, latest first. */
export function followedChanges(
  records: {
    readonly credentials: readonly SharedCredential[];
    readonly changes: readonly SharedCredentialChange[];
    readonly notices: readonly ChangeNotice[];
  },
  inService: InService,
): readonly FollowedChange[] {
  const credentials = new Map(records.credentials.map((each) => [each.id, each]));
  return records.changes
    .map((change) => {
      const own = records.notices.filter(({ changeId }) => changeId === change.id);
      const credential = credentials.get(change.sharedCredentialId);
      return { change, credential, notices: own, progress: changeProgress(change, own, inService) };
    })
    .sort((left, right) => right.change.changedAt - left.change.changedAt);
}

/** Whether somebody is still to do something about a change: not once the credential is no longer used. */
export function isWaiting({ credential, progress }: FollowedChange): boolean {
  return credential?.closedOn == null && progress.standing !== 'told';
}
