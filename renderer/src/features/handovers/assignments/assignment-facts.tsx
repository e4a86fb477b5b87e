import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';

function AssetLink({ assetId }: { readonly assetId: RecordId<'asset'> | null }): ReactNode {
  const { handoverAssignments: words } = useText();
  const ways = useHandoverWays();
  const asset = useRecords('asset')?.find(({ id }) => id === assetId);
  if (asset === undefined) return words.noAsset;
  const { id, label, model } = asset;
  return (
    <>
      <button
        type="button"
        className="ticket-link"
        aria-label={words.openAsset(label)}
        onClick={() => ways.showAsset(id)}
      >
        {label}
      </button>{' '}
      {model}
    </>
  );
}

function PersonLink({ personId }: { readonly personId: RecordId<'person'> }): ReactNode {
  const { handoverAssignments: words } = useText();
  const ways = useHandoverWays();
  const name = useNames()(personId) ?? '';
  return (
    <button
      type="button"
      className="ticket-link"
      aria-label={words.openPerson(name)}
      onClick={() => ways.showPerson(personId)}
    >
      {name}
    </button>
  );
}

/** What an assignment says, with the ways to what it names. Days that have not come are left out. */
export function AssignmentFactsPart({ assignment }: { readonly assignment: ComputerAssignment }): ReactNode {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const ways = useHandoverWays();
  const names = fieldNames.computerAssignment;
  const { ticketId, replacedAssetId, replacedState, deliveredBy, cancelReason, notes, ...rest } = assignment;
  const days = (['preparedOn', 'accountsOn', 'deliveredOn', 'returnedOn', 'cancelledOn'] as const).flatMap(
    (name): Fact[] => {
      const day = rest[name];
      return day === null ? [] : [[names[name], formats.day(day)]];
    },
  );
  const said: readonly (Fact | false)[] = [
    [names.personId, <PersonLink key="person" personId={rest.personId} />],
    [names.bodyId, nameOf(rest.bodyId)],
    [names.cause, labels.assignmentCause[rest.cause]],
    [names.requesterId, nameOf(rest.requesterId)],
    [names.requestedOn, formats.day(rest.requestedOn)],
    ticketId !== null && [
      names.ticketId,
      <TicketFact key="ticket" ticketId={ticketId} onOpenTicket={ways.showTicket} />,
    ],
    [names.assetId, <AssetLink key="asset" assetId={rest.assetId} />],
    replacedAssetId !== null && [
      names.replacedAssetId,
      <AssetLink key="replaced" assetId={replacedAssetId} />,
    ],
    replacedState !== null && [names.replacedState, labels.replacedState[replacedState]],
    [names.applications, rest.applications.join(', ')],
    ...days,
    deliveredBy !== null && [names.deliveredBy, nameOf(deliveredBy)],
    cancelReason !== null && [names.cancelReason, cancelReason],
    notes !== null && [names.notes, notes],
  ];
  return <Facts facts={said.filter((fact) => fact !== false)} />;
}
