import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { REVIEW_OUTCOMES, type ReviewOutcome } from '#shared/domain/appointment-review.ts';
import type { Appointment } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { KeepOrRemove } from '#renderer/features/handovers/keep-or-remove.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { reviewCell } from './review-cell.ts';
import { type Administrator, useAdministrators } from './use-administrators.ts';

function Accounts({ administrator }: { readonly administrator: Administrator }): ReactNode {
  const { handoverCustody } = useText();
  const { showPerson } = useHandoverWays();
  const words = handoverCustody.administrators;
  const { accounts, appointment } = administrator;
  return (
    <Part title={words.accounts}>
      {accounts.length === 0 && <p className="soft">{words.noAccounts}</p>}
      {accounts.length > 0 && (
        <ul className="card-lines">
          {accounts.map(({ id, system, userName }) => (
            <li key={id}>{words.accountSaid(system, userName ?? '')}</li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="light" size="compact-sm" onClick={() => showPerson(appointment.personId)}>
          {words.openPerson}
        </Button>
      </div>
    </Part>
  );
}

function ReviewAct({ id }: { readonly id: Appointment['id'] }): ReactNode {
  const { handoverCustody, fieldNames, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const words = handoverCustody.administrators;
  const names = fieldNames.appointmentReview;
  return (
    <AskedAct
      label={words.review}
      draftKey={`handovers/administrator/${id}/review`}
      initial={{ outcome: 'confirmed', day: formats.day(today) }}
      lead={words.reviewLead}
      fields={() => [
        {
          name: 'outcome',
          label: names.outcome,
          sort: 'segments',
          isMandatory: true,
          choices: labelled(REVIEW_OUTCOMES, labels.reviewOutcome),
        },
        { name: 'day', label: names.day, sort: 'day', isMandatory: true },
        { name: 'notes', label: names.notes, sort: 'line', atMost: 500 },
      ]}
      submit={words.review}
      run={(act, form) =>
        act('reviewAppointment', {
          appointmentId: id,
          outcome: form.text('outcome') as ReviewOutcome,
          day: form.day('day') ?? today,
          notes: form.text('notes'),
        })
      }
      done={() => words.reviewed}
    />
  );
}

function Reviews({ administrator }: { readonly administrator: Administrator }): ReactNode {
  const { handoverCustody, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const words = handoverCustody.administrators;
  const { appointment, isInForce } = administrator;
  const reviews = useFound('appointmentReview', 'appointmentId', appointment.id) ?? [];
  return (
    <Part title={words.reviews}>
      {isInForce && may('reviewAppointment') && <ReviewAct id={appointment.id} />}
      {reviews.length === 0 && <p className="soft">{words.noReviews}</p>}
      {reviews.length > 0 && (
        <ul className="card-lines">
          {reviews
            .toSorted((one, other) => formats.compare(other.day, one.day))
            .map(({ id, day, outcome, by, notes }) => (
              <li key={id}>
                <p>{words.reviewSaid(formats.day(day), labels.reviewOutcome[outcome], nameOf(by) ?? '')}</p>
                {notes !== null && <p className="soft">{notes}</p>}
              </li>
            ))}
        </ul>
      )}
    </Part>
  );
}

function Standing({ administrator }: { readonly administrator: Administrator }): ReactNode {
  const cell = reviewCell(administrator, useText(), useFormats());
  return typeof cell === 'string' ? cell : <Chip tone={cell.tone}>{cell.word}</Chip>;
}

/** A system administrator: what they administer and by which act, their accounts, the yearly looks. */
export function AdministratorCard(props: {
  readonly appointment: Appointment;
  readonly onGone: () => void;
}): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { appointment, onGone } = props;
  const { id, personId, bodyId, systems, act: byAct, validFrom, validTo, notes, deleted } = appointment;
  const administrator = useAdministrators()?.appointed.find((each) => each.appointment.id === id);
  const names = fieldNames.appointment;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.personId, nameOf(personId)],
          [names.bodyId, nameOf(bodyId)],
          [names.systems, [...systems].sort(formats.compare).join(', ')],
          [names.act, byAct],
          [names.validFrom, formats.day(validFrom)],
          [names.validTo, validTo === null ? null : formats.day(validTo)],
          [
            handoverCustody.administrators.columns.review,
            administrator && <Standing key={id} administrator={administrator} />,
          ],
          [names.notes, notes],
        ]}
      />
      {administrator && <Accounts administrator={administrator} />}
      {administrator && <Reviews administrator={administrator} />}
      {may('deleteAppointment') && (
        <KeepOrRemove
          isDeleted={deleted}
          remove={(act) => act('deleteAppointment', { id })}
          restore={(act) => act('restoreAppointment', { id })}
          onGone={onGone}
        />
      )}
    </Stack>
  );
}
