import { PC_TYPES } from '#shared/domain/inventory/device-groups.ts';
import { requestersFor } from '#shared/domain/handover/assignment-requesters.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useAssetTickets } from '#renderer/store/use-asset-tickets.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';

type Choices = readonly Choice[];

/** What the form of somebody's assignment offers. */
export interface AssignmentChoices {
  /** Only whoever may ask on that day `aaaa-mm-gg`. @see P9-3-a */
  readonly requesters: (day: string) => Choices;
  /** Computers that are free, or theirs. */
  readonly computers: Choices;
  readonly own: Choices;
  readonly tickets: Choices;
  readonly applications: Choices;
}

/** The open tickets of somebody and of what they hold, and the one already chosen. */
function useTicketChoices(personId: string, chosen: string | null): Choices {
  const held = useFound('asset', 'holderId', personId) ?? [];
  const asked = useFound('ticket', 'requesterId', personId) ?? [];
  const aboutHeld = useAssetTickets(held) ?? [];
  const known = new Map([...asked, ...aboutHeld].map((ticket) => [ticket.id, ticket]));
  return [...known.values()]
    .filter(({ id, state }) => id === chosen || !isSettled(state))
    .map((ticket) => ({ value: ticket.id, label: `${ticketCode(ticket)} ${ticket.subject}` }));
}

function useComputers(personId: string, chosen: readonly (string | null)[]) {
  const { compare } = useFormats();
  const assets = useRecords('asset') ?? [];
  const asChoices = (some: typeof assets): Choices =>
    some
      .map(({ id, label, model }) => ({ value: id, label: model === null ? label : `${label} · ${model}` }))
      .sort((left, right) => compare(left.label, right.label));
  const computers = assets.filter(({ deviceType }) => PC_TYPES.includes(deviceType));
  const own = computers.filter(({ id, holderId }) => holderId === personId || chosen.includes(id));
  const free = computers.filter(
    ({ id, holderId, state }) =>
      chosen.includes(id) ||
      holderId === personId ||
      (holderId === null && state !== 'disposed' && state !== 'onLoan'),
  );
  return { computers: asChoices(free), own: asChoices(own) };
}

/** Everything that the form of an assignment offers for somebody. */
export function useAssignmentChoices(
  person: Person | undefined,
  chosen: {
    readonly ticketId?: RecordId<'ticket'> | null;
    readonly assetId?: RecordId<'asset'> | null;
    readonly replacedAssetId?: RecordId<'asset'> | null;
    readonly applications?: readonly string[];
  } = {},
): AssignmentChoices {
  const { compare } = useFormats();
  const nameOf = useNames();
  const offices = useRecords('appointment') ?? [];
  const applications = useRecords('application') ?? [];
  const personId = person?.id ?? '';
  const tickets = useTicketChoices(personId, chosen.ticketId ?? null);
  const { computers, own } = useComputers(personId, [chosen.assetId ?? null, chosen.replacedAssetId ?? null]);
  const names = new Set([...applications.map(({ name }) => name), ...(chosen.applications ?? [])]);
  return {
    tickets,
    computers,
    own,
    applications: [...names].sort(compare).map((name) => ({ value: name, label: name })),
    requesters: (day) =>
      person === undefined
        ? []
        : requestersFor(person, offices, day).map((id) => ({ value: id, label: nameOf(id) ?? '' })),
  };
}
