import { useMemo } from 'react';
import { type AssignmentFacts, missingForDelivery } from '#shared/domain/handover/assignment-readiness.ts';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import { nextNumber } from '#shared/domain/handover/proposed-names.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type {
  Account,
  AssignmentItem,
  ComputerAssignment,
  CredentialHandover,
  Enablement,
  Person,
} from '#shared/domain/kinds.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { type NameOf, useNames } from '#renderer/store/use-names.ts';
import type { HireRecords } from './hire-proposals.ts';
import { useHireRecords } from './use-hire-records.ts';

/** An assignment on the day on which its computer is delivered. */
export interface FirstDay {
  readonly assignment: ComputerAssignment;
  readonly person: Person;
  readonly facts: AssignmentFacts;
  /** The accounts that no standing hand-over names. */
  readonly toHandOver: readonly Account[];
  /** The one that went with this computer. */
  readonly handover: CredentialHandover | undefined;
  /** The numbers after the last ones used. */
  readonly envelopeNumber: string;
  readonly sealNumber: string;
  readonly missingOn: (day: string) => ReturnType<typeof missingForDelivery>;
}

/** Everything that the first day asks for; `null` where the assignment is gone, `undefined` while it is loaded. */
export function useFirstDay(assignmentId: RecordId<'computerAssignment'>): FirstDay | null | undefined {
  const records = useFirstDayRecords();
  const nameOf = useNames();
  return useMemo(
    () => (records === undefined ? undefined : firstDayOf(assignmentId, records, nameOf)),
    [records, nameOf, assignmentId],
  );
}

interface FirstDayRecords extends Omit<HireRecords, 'appointments'> {
  readonly assignments: readonly ComputerAssignment[];
  readonly items: readonly AssignmentItem[];
  readonly enablements: readonly Enablement[];
  readonly handovers: readonly CredentialHandover[];
}

function useFirstDayRecords(): FirstDayRecords | undefined {
  const hire = useHireRecords();
  const assignments = useRecords('computerAssignment');
  const items = useRecords('assignmentItem');
  const enablements = useRecords('enablement');
  const handovers = useRecords('credentialHandover');
  return useMemo(() => {
    if (hire === undefined || assignments === undefined || items === undefined) return undefined;
    if (enablements === undefined || handovers === undefined) return undefined;
    return { ...hire, assignments, items, enablements, handovers };
  }, [hire, assignments, items, enablements, handovers]);
}

function firstDayOf(
  assignmentId: RecordId<'computerAssignment'>,
  { assignments, people, assets, items, enablements, accounts, handovers }: FirstDayRecords,
  nameOf: NameOf,
): FirstDay | null {
  const assignment = assignments.find(({ id }) => id === assignmentId);
  const person = people.find(({ id }) => id === assignment?.personId);
  if (assignment === undefined || person === undefined) return null;
  const isTheirs = (each: { readonly personId: string }): boolean => each.personId === person.id;
  const facts: AssignmentFacts = {
    assignment,
    asset: assets.find(({ id }) => id === assignment.assetId) ?? null,
    items: items.filter((each) => each.assignmentId === assignmentId),
    enablements: enablements.filter(isTheirs),
    accounts: accounts.filter(isTheirs),
    nameOf: (id) => nameOf(id) ?? '',
  };
  const held = new Set(handovers.filter(stillHeld).flatMap(({ accountIds }) => accountIds));
  const last = lastEnvelope(handovers.filter(({ bodyId }) => bodyId === assignment.bodyId));
  return {
    ...{ assignment, person, facts },
    toHandOver: facts.accounts.filter(({ id, closedOn }) => closedOn === null && !held.has(id)),
    handover: handovers.find((each) => each.assignmentId === assignmentId),
    envelopeNumber: nextNumber(last?.envelopeNumber),
    sealNumber: nextNumber(last?.sealNumber),
    missingOn: (day) => missingForDelivery(facts, day),
  };
}

function lastEnvelope(handovers: readonly CredentialHandover[]): CredentialHandover | undefined {
  return handovers
    .filter(({ envelopeNumber }) => envelopeNumber !== null)
    .reduce<CredentialHandover | undefined>(
      (last, each) => (last === undefined || isLater(each, last) ? each : last),
      undefined,
    );
}

function isLater(one: CredentialHandover, other: CredentialHandover): boolean {
  return one.handedOn === other.handedOn ? one.id > other.id : one.handedOn > other.handedOn;
}
