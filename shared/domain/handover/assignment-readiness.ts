import type { AccountType } from '#shared/domain/account.ts';
import type { AssetState } from '#shared/domain/asset.ts';
import type { AssignmentItemType } from '#shared/domain/assignment-item.ts';
import { enablementState } from '#shared/domain/enablement-state.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, Asset, AssignmentItem, ComputerAssignment, Enablement } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** What an assignment waits for before its computer can be delivered. Days are `aaaa-mm-gg`. @see P9-5.1-a, P9-5.1-d */
export type MissingThing =
  /** No computer was chosen. */
  | Readonly<{ what: 'asset' }>
  /** The computer cannot go to anybody as it is. */
  | Readonly<{ what: 'assetUnavailable'; label: string; state: AssetState }>
  /** Somebody else still has it. */
  | Readonly<{ what: 'assetHeld'; label: string; holder: string }>
  /** A line of the checklist is open. */
  | Readonly<{ what: 'item'; type: AssignmentItemType; text: string }>
  /** The director has not agreed yet to the enablement of a line. @see P9-4-a */
  | Readonly<{ what: 'enablementWaiting'; text: string }>
  /** The enablement of a line is over, or was deleted. */
  | Readonly<{ what: 'enablementEnded'; text: string }>
  | Readonly<{ what: 'networkAccount' }>
  | Readonly<{ what: 'serviceMailAccount' }>
  | Readonly<{ what: 'applicationAccount'; application: string }>
  /** There is an account, made after the delivery. */
  | Readonly<{ what: 'accountLate'; type: AccountType; system: string; createdOn: string }>;

/** The records that an assignment is judged by. Deleted ones are left out. */
export interface AssignmentFacts {
  readonly assignment: Pick<ComputerAssignment, 'personId' | 'assetId' | 'applications'>;
  /** The chosen computer, when it is known here. */
  readonly asset: Pick<Asset, 'label' | 'state' | 'holderId'> | null;
  /** Its lines. */
  readonly items: readonly AssignmentItem[];
  /** Those that the lines name, at least. */
  readonly enablements: readonly Enablement[];
  /** Those of the person. */
  readonly accounts: readonly Account[];
  readonly nameOf: (personId: RecordId<'person'>) => string;
}

/** A computer goes to somebody from the stock, from the desk where it stands, or from the repair it was assigned for. */
const DELIVERABLE: readonly AssetState[] = ['inStock', 'inUse', 'inRepair'];

/** Whether a line of the checklist is done by a day: by hand, or because its enablement is authorised. @see P9-5.1-a */
export function isItemDone(
  { doneOn, enablementId }: Pick<AssignmentItem, 'doneOn' | 'enablementId'>,
  enablements: readonly Enablement[],
  day: string,
): boolean {
  if (enablementId === null) return doneOn !== null;
  const enablement = enablements.find(({ id }) => id === enablementId);
  return enablement !== undefined && enablementState(enablement, day) === 'authorised';
}

/** The accounts that are missing for a delivery on `day`: network, service mail, each application asked for. @see P9-5.1-d */
export function missingAccounts(
  { assignment, accounts }: Pick<AssignmentFacts, 'assignment' | 'accounts'>,
  day: string,
): readonly MissingThing[] {
  const open = accounts.filter(
    ({ closedOn, expiresOn }) =>
      (closedOn === null || closedOn > day) && (expiresOn === null || expiresOn >= day),
  );
  const missing = (wanted: readonly Account[], otherwise: MissingThing): readonly MissingThing[] => {
    const first = [...wanted].sort((one, other) => (one.createdOn < other.createdOn ? -1 : 1))[0];
    if (first === undefined) return [otherwise];
    const { type, system, createdOn } = first;
    return createdOn <= day ? [] : [{ what: 'accountLate', type, system, createdOn }];
  };
  const ofType = (type: AccountType): readonly Account[] => open.filter((each) => each.type === type);
  return [
    ...missing(ofType('network'), { what: 'networkAccount' }),
    ...missing(ofType('serviceMail'), { what: 'serviceMailAccount' }),
    ...assignment.applications.flatMap((application) =>
      missing(
        ofType('application').filter(({ system }) => foldForSearch(system) === foldForSearch(application)),
        { what: 'applicationAccount', application },
      ),
    ),
  ];
}

/** Everything that is missing for a delivery on `day`, in the order in which it is arranged. @see P9-5.1-a, P9-5.1-d */
export function missingForDelivery(facts: AssignmentFacts, day: string): readonly MissingThing[] {
  return [
    ...missingComputer(facts),
    ...facts.items.flatMap((item) => missingItem(item, facts.enablements, day)),
    ...missingAccounts(facts, day),
  ];
}

function missingComputer({ assignment, asset, nameOf }: AssignmentFacts): readonly MissingThing[] {
  if (assignment.assetId === null || asset === null) return [{ what: 'asset' }];
  const { label, holderId } = asset;
  const state = asset.state ?? 'inUse';
  if (!DELIVERABLE.includes(state)) return [{ what: 'assetUnavailable', label, state }];
  if (holderId === null || holderId === assignment.personId) return [];
  return [{ what: 'assetHeld', label, holder: nameOf(holderId) }];
}

function missingItem(
  item: AssignmentItem,
  enablements: readonly Enablement[],
  day: string,
): readonly MissingThing[] {
  if (isItemDone(item, enablements, day)) return [];
  const { type, text, enablementId } = item;
  if (enablementId === null) return [{ what: 'item', type, text }];
  const enablement = enablements.find(({ id }) => id === enablementId);
  const waits = enablement !== undefined && enablementState(enablement, day) === 'waiting';
  return [{ what: waits ? 'enablementWaiting' : 'enablementEnded', text }];
}
