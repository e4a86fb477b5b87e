import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { assignmentState } from '#shared/domain/handover/assignment-state.ts';
import type { Person } from '#shared/domain/kinds.ts';
import type { Leaving } from '#shared/domain/leaving.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { AccountsPart } from './accounts-part.tsx';
import { EnablementsPart } from './enablements-part.tsx';
import { HandoversPart } from './handovers-part.tsx';
import { LeavePart } from './leave-part.tsx';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';
import { useHoldings } from './use-holdings.ts';

/** The other things that a person holds, by what they are; what they hold none of is left out. */
function useOtherParts(held: Leaving): readonly (readonly [string, readonly HeldLine[]])[] {
  const { office, labels, handoverCustody, handoverAssignments } = useText();
  const { leaving } = handoverCustody;
  const formats = useFormats();
  const nameOf = useNames();
  const since = (day: string): string => office.since(formats.day(day));
  const parts: readonly (readonly [string, readonly HeldLine[]])[] = [
    [
      office.offices,
      held.appointments.map(({ id, role, bodyId, validFrom }) => ({
        id,
        name: labels.officeRole[role],
        more: `${nameOf(bodyId) ?? ''} · ${since(validFrom)}`,
      })),
    ],
    [
      office.grants,
      held.grants.map(({ id, role, validFrom }) => ({
        id,
        name: labels.consoleRole[role],
        more: since(validFrom),
      })),
    ],
    [
      office.certificates,
      held.certificates.map(({ id, type, issuer, issuedOn }) => ({
        id,
        name: labels.certificateType[type],
        more: [issuer, since(issuedOn)].filter((part) => part !== null).join(' · '),
      })),
    ],
    [office.spaces, held.spaces.map(({ id, name, type }) => ({ id, name, more: labels.storageType[type] }))],
    [office.dataOwned, held.dataOwned.map(({ id, name }) => ({ id, name }))],
    [
      leaving.shared,
      held.sharedCredentials.map(({ id, system }) => ({ id, name: system, more: leaving.sharedHint })),
    ],
    [
      handoverAssignments.ofPerson,
      held.assignments.map((assignment) => ({
        id: assignment.id,
        name: labels.assignmentCause[assignment.cause],
        more: `${handoverAssignments.states[assignmentState(assignment)]} · ${since(assignment.requestedOn)}`,
      })),
    ],
    [leaving.envelopes, held.envelopes.map(({ id, number, keptAt }) => ({ id, name: number, more: keptAt }))],
  ];
  return parts.filter(([, lines]) => lines.length > 0);
}

function Tickets({ held }: { readonly held: Leaving }): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const { assigned, requested } = held;
  const said = [
    ...(assigned.length > 0 ? [office.assigned(formats.integer(assigned.length))] : []),
    ...(requested.length > 0 ? [office.requested(formats.integer(requested.length))] : []),
  ];
  return (
    <RecordPart title={office.tickets}>
      <p>{said.length === 0 ? office.none : said.join(', ')}</p>
    </RecordPart>
  );
}

function Holdings({ person, held }: { readonly person: Person; readonly held: Leaving }): ReactNode {
  const { office, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const others = useOtherParts(held);
  const { employmentEnd } = person;
  const hasLeft = employmentEnd !== null && employmentEnd <= today;
  const assets = held.assets.map(({ id, label, deviceType, model }) => ({
    id,
    name: label,
    more: [labels.deviceType[deviceType], model].filter((part) => part !== null).join(' · '),
  }));
  return (
    <div className="record-page">
      {hasLeft && (
        <div>
          <Chip tone="attention">{office.hasLeft(formats.day(employmentEnd))}</Chip>
        </div>
      )}
      <RecordPart title={office.assets}>
        <HeldList lines={assets} empty={office.none} />
      </RecordPart>
      <AccountsPart person={person} />
      <HandoversPart person={person} />
      <EnablementsPart person={person} />
      {others.map(([title, lines]) => (
        <RecordPart key={title} title={title}>
          <HeldList lines={lines} empty={office.none} />
        </RecordPart>
      ))}
      <Tickets held={held} />
      <LeavePart person={person} held={held} />
    </div>
  );
}

/** What a person holds: assets, accounts, enablements, offices; and the act by which they leave. */
export function PersonPage({ person }: { readonly person: Person }): ReactNode {
  const held = useHoldings(person.id);
  return held === undefined ? (
    <Skeleton height={240} radius="md" />
  ) : (
    <Holdings person={person} held={held} />
  );
}
