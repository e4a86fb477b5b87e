import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EmergencyEnvelope, EnvelopeOpening } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { KeepOrRemove } from '#renderer/features/handovers/keep-or-remove.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { EnvelopeActs } from './envelope-acts.tsx';

function OpeningLine({ opening }: { readonly opening: EnvelopeOpening }): ReactNode {
  const { handoverCustody } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { showTicket } = useHandoverWays();
  const words = handoverCustody.envelopes;
  const { openedBy, openedAt, reason, authorisedBy, brokenSeal, ticketId } = opening;
  const more = [
    ...(brokenSeal === null ? [] : [words.broke(brokenSeal)]),
    ...(authorisedBy === null ? [] : [words.allowed(nameOf(authorisedBy) ?? '')]),
  ];
  return (
    <li>
      <p className="card-line">
        <strong>{words.openedBy(nameOf(openedBy) ?? '', formats.dateTime(openedAt))}</strong>
        <span className="soft">{more.join(' · ')}</span>
      </p>
      <p>{reason}</p>
      {ticketId !== null && (
        <p>
          <TicketFact ticketId={ticketId} onOpenTicket={showTicket} />
        </p>
      )}
    </li>
  );
}

function Openings({ envelope }: { readonly envelope: EmergencyEnvelope }): ReactNode {
  const { handoverCustody } = useText();
  const words = handoverCustody.envelopes;
  const openings = useFound('envelopeOpening', 'envelopeId', envelope.id) ?? [];
  return (
    <Part title={words.openings}>
      {openings.length === 0 && <p className="soft">{words.noOpenings}</p>}
      {openings.length > 0 && (
        <ul className="card-lines">
          {openings
            .toSorted((one, other) => other.openedAt - one.openedAt)
            .map((opening) => (
              <OpeningLine key={opening.id} opening={opening} />
            ))}
        </ul>
      )}
    </Part>
  );
}

/** An emergency envelope: where it is, its seal, who opened it and why. Never what is in it. @see X-4 */
export function EnvelopeCard(props: {
  readonly envelope: EmergencyEnvelope;
  readonly onGone: () => void;
}): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { envelope, onGone } = props;
  const { id, number, bodyId, systems, keptAt, keeperId, notes, closedOn, deleted } = envelope;
  const { sealNumber, sealedOn, sealedBy } = envelope;
  const words = handoverCustody.envelopes;
  const names = fieldNames.emergencyEnvelope;
  const seal =
    sealNumber === null ? (
      <Chip tone="attention">{words.unsealed}</Chip>
    ) : (
      words.sealSaid(
        sealNumber,
        sealedOn === null ? '' : formats.day(sealedOn),
        sealedBy === null ? '' : (nameOf(sealedBy) ?? ''),
      )
    );
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.number, number],
          [names.bodyId, nameOf(bodyId)],
          [names.systems, [...systems].sort(formats.compare).join(', ')],
          [names.keptAt, keptAt],
          [names.keeperId, keeperId === null ? null : nameOf(keeperId)],
          [words.sealNow, seal],
          [names.notes, notes],
          ...(closedOn === null ? [] : ([[names.closedOn, formats.day(closedOn)]] as const)),
        ]}
      />
      {may('recordEnvelopeOpening') && <EnvelopeActs envelope={envelope} />}
      <Openings envelope={envelope} />
      <LoggedOpening kind="emergencyEnvelope" id={id} />
      {may('deleteEnvelope') && (
        <KeepOrRemove
          isDeleted={deleted}
          remove={(act) => act('deleteEnvelope', { id })}
          restore={(act) => act('restoreEnvelope', { id })}
          onGone={onGone}
        />
      )}
    </Stack>
  );
}
