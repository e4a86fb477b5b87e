import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { EmergencyEnvelope } from '#shared/domain/kinds.ts';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive, useDesk } from '#renderer/store/archive-context.tsx';
import { useTicketCalled } from '#renderer/store/use-ticket-called.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';

interface EnvelopeProps {
  readonly envelope: EmergencyEnvelope;
}

/** Says that an envelope was opened: who, when, why, on whose leave. */
function OpenEnvelope({ envelope }: EnvelopeProps): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  const { actor } = useDesk();
  const people = usePeopleChoices();
  const ticketCalled = useTicketCalled();
  const words = handoverCustody.envelopes;
  const names = fieldNames.envelopeOpening;
  const person = (form: FormReader, name: string) => form.text(name) as RecordId<'person'> | null;
  return (
    <AskedAct
      label={words.open}
      draftKey={`handovers/envelope/${envelope.id}/open`}
      initial={{ openedBy: actor ?? '', openedAt: formats.dateTime(clock.now()) }}
      lead={words.openLead}
      fields={() => [
        { name: 'reason', label: names.reason, sort: 'prose', isMandatory: true },
        { name: 'openedBy', label: names.openedBy, sort: 'choice', isMandatory: true, choices: people },
        { name: 'openedAt', label: names.openedAt, sort: 'moment', isMandatory: true },
        { name: 'authorisedBy', label: names.authorisedBy, sort: 'choice', choices: people },
        { name: 'ticket', label: names.ticketId, sort: 'line', hint: words.ticketHint },
      ]}
      submit={words.open}
      run={async (act, form, now) => {
        const ticketId = await ticketCalled(form.text('ticket'));
        if (ticketId === undefined) return refuseAct('record-unknown', { kind: 'ticket' });
        const openedBy = person(form, 'openedBy');
        return act('recordEnvelopeOpening', {
          envelopeId: envelope.id,
          reason: form.text('reason') ?? '',
          ...(openedBy !== null && { openedBy }),
          openedAt: form.moment('openedAt') ?? now,
          authorisedBy: person(form, 'authorisedBy'),
          ticketId,
        });
      }}
      done={() => words.opened(envelope.number)}
    />
  );
}

/** Says that an opened envelope was sealed again. */
function SealEnvelope({ envelope }: EnvelopeProps): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const words = handoverCustody.envelopes;
  const { sealedOn } = fieldNames.emergencyEnvelope;
  const seal = (form: FormReader): string => form.text('sealNumber') ?? '';
  return (
    <AskedAct
      label={words.seal}
      draftKey={`handovers/envelope/${envelope.id}/seal`}
      initial={{ sealedOn: formats.day(today) }}
      fields={() => [
        { name: 'sealNumber', label: words.newSeal, sort: 'line', isMandatory: true, atMost: 40 },
        { name: 'sealedOn', label: sealedOn, sort: 'day', isMandatory: true },
      ]}
      submit={words.seal}
      run={(act, form) =>
        act('sealEnvelope', {
          id: envelope.id,
          sealNumber: seal(form),
          sealedOn: form.day('sealedOn') ?? today,
        })
      }
      done={(form) => words.sealed(seal(form))}
    />
  );
}

/** Says that an envelope was destroyed. */
function CloseEnvelope({ envelope }: EnvelopeProps): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const words = handoverCustody.envelopes;
  const { closedOn } = fieldNames.emergencyEnvelope;
  return (
    <AskedAct
      label={words.close}
      draftKey={`handovers/envelope/${envelope.id}/close`}
      initial={{ closedOn: formats.day(today) }}
      fields={() => [{ name: 'closedOn', label: closedOn, sort: 'day', isMandatory: true }]}
      submit={words.close}
      run={(act, form) => act('closeEnvelope', { id: envelope.id, closedOn: form.day('closedOn') ?? today })}
      done={() => words.closed}
    />
  );
}

/** What can be done with an envelope: opening it while it is sealed, sealing it once it is open, destroying it. */
export function EnvelopeActs({ envelope }: EnvelopeProps): ReactNode {
  const { handoverCustody } = useText();
  if (envelope.deleted) return null;
  if (envelope.closedOn !== null) return <p className="soft">{handoverCustody.envelopes.settled}</p>;
  return (
    <Stack gap="xs">
      {envelope.sealNumber === null ? (
        <SealEnvelope envelope={envelope} />
      ) : (
        <OpenEnvelope envelope={envelope} />
      )}
      <CloseEnvelope envelope={envelope} />
    </Stack>
  );
}
