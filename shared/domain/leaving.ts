import { assignmentState, isOpenAssignment } from './handover/assignment-state.ts';
import type { RecordId } from './identity.ts';
import type {
  Account,
  Appointment,
  Asset,
  ComputerAssignment,
  DigitalCertificate,
  EmergencyEnvelope,
  Enablement,
  Operator,
  SharedCredential,
  StorageSpace,
  Ticket,
} from './kinds.ts';
import { isSettled } from './ticket-lifecycle.ts';

/** What a person may hold, of whatever person: deleted records left out. */
export interface Holdings {
  readonly assets: readonly Asset[];
  readonly accounts: readonly Account[];
  readonly enablements: readonly Enablement[];
  readonly certificates: readonly DigitalCertificate[];
  readonly spaces: readonly StorageSpace[];
  readonly appointments: readonly Appointment[];
  readonly grants: readonly Operator[];
  readonly sharedCredentials: readonly SharedCredential[];
  readonly envelopes: readonly EmergencyEnvelope[];
  /** Computers that were, or are, on their way to them. */
  readonly assignments: readonly ComputerAssignment[];
  /** Those whose operator or requester they are, at least. */
  readonly tickets: readonly Ticket[];
}

/** What somebody holds, and leaves when they leave. */
export interface Leaving extends Omit<Holdings, 'spaces' | 'tickets'> {
  /** Computers still on their way to them, and those delivered and not given back. */
  readonly assignments: readonly ComputerAssignment[];
  /** Credentials in use that they share: they know them, and the colleagues who stay should change them. @see P9-5.1-h */
  readonly sharedCredentials: readonly SharedCredential[];
  /** Emergency envelopes that they keep. */
  readonly envelopes: readonly EmergencyEnvelope[];
  /** Mailboxes, shares and volumes of theirs. */
  readonly spaces: readonly StorageSpace[];
  /** Shares whose data they answer for. @see REG-7-b */
  readonly dataOwned: readonly StorageSpace[];
  /** Open tickets that are theirs to solve: they pass to somebody else. */
  readonly assigned: readonly Ticket[];
  /** Open tickets that they asked for. */
  readonly requested: readonly Ticket[];
}

/** What a person holds that does not end by `lastDay` (`aaaa-mm-gg`) of its own. */
export function leavingOf(personId: RecordId<'person'>, lastDay: string, held: Holdings): Leaving {
  const lasts = (end: string | null): boolean => end === null || end > lastDay;
  const isTheirs = (each: { readonly personId: string }): boolean => each.personId === personId;
  const isHeld = (each: { readonly holderId: string | null }): boolean => each.holderId === personId;
  const open = held.tickets.filter(({ state }) => !isSettled(state));
  return {
    assets: held.assets.filter((asset) => isHeld(asset) && asset.state !== 'disposed'),
    accounts: held.accounts.filter((each) => isTheirs(each) && lasts(each.closedOn)),
    enablements: held.enablements.filter((each) => isTheirs(each) && lasts(each.endsOn)),
    certificates: held.certificates.filter(
      (each) => isHeld(each) && lasts(each.revokedOn) && lasts(each.expiresOn),
    ),
    spaces: held.spaces.filter((each) => isHeld(each) && lasts(each.closedOn)),
    dataOwned: held.spaces.filter((each) => each.dataOwnerId === personId && lasts(each.closedOn)),
    appointments: held.appointments.filter((each) => isTheirs(each) && lasts(each.validTo)),
    grants: held.grants.filter((each) => isTheirs(each) && lasts(each.validTo)),
    sharedCredentials: held.sharedCredentials.filter(
      (each) => each.memberIds.includes(personId) && lasts(each.closedOn),
    ),
    envelopes: held.envelopes.filter((each) => each.keeperId === personId && each.closedOn === null),
    assignments: held.assignments.filter((each) => isTheirs(each) && isUnsettled(each)),
    assigned: open.filter(({ operatorId }) => operatorId === personId),
    requested: open.filter(({ requesterId }) => requesterId === personId),
  };
}

function isUnsettled(assignment: ComputerAssignment): boolean {
  return isOpenAssignment(assignment) || assignmentState(assignment) === 'delivered';
}

/** Whether nothing is left to hand back, to close or to pass on. */
export function holdsNothing(leaving: Leaving): boolean {
  return Object.values(leaving).every((held: readonly unknown[]) => held.length === 0);
}
