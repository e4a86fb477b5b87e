import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Outing } from '#shared/domain/kinds.ts';
import { WORK_OUTCOMES, type WorkOutcome } from '#shared/domain/on-site-report.ts';
import { useTechnicians } from '#renderer/features/on-site/agenda/use-agenda.ts';
import { useSeatChoices } from '#renderer/features/on-site/agenda/outing-form.tsx';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useOpenTickets } from '#renderer/store/use-open-tickets.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

/** What a report asks, whether it is new or mended. */
export function useReportFields(
  bodyId: RecordId<'body'>,
  kept: readonly string[],
  technicianId: string | null,
): readonly KeptField[] {
  const { outings: words, fieldNames, labels } = useText();
  const names = fieldNames.onSiteReport;
  const seats = useSeatChoices(bodyId);
  const technicians = useTechnicians(technicianId === null ? [] : [{ technicianId } as Outing]);
  const tickets = useOpenTickets(bodyId, kept);
  const assets = useFound('asset', 'bodyId', bodyId) ?? [];
  const { signatoryHint } = words.report;
  const { momentHint, ticketsHint } = words.agenda;
  return [
    {
      name: 'ticketIds',
      label: names.ticketIds,
      sort: 'several',
      isMandatory: true,
      choices: tickets,
      hint: ticketsHint,
    },
    {
      name: 'technicianId',
      label: names.technicianId,
      sort: 'choice',
      isMandatory: true,
      choices: technicians,
    },
    { name: 'seatId', label: names.seatId, sort: 'choice', choices: seats },
    { name: 'arrivedAt', label: names.arrivedAt, sort: 'moment', isMandatory: true, hint: momentHint },
    { name: 'leftAt', label: names.leftAt, sort: 'moment', isMandatory: true, hint: momentHint },
    { name: 'works', label: names.works, sort: 'prose', isMandatory: true },
    {
      name: 'outcome',
      label: names.outcome,
      sort: 'segments',
      choices: labelled(WORK_OUTCOMES, labels.workOutcome),
    },
    {
      name: 'assetIds',
      label: names.assetIds,
      sort: 'several',
      choices: assets.map(({ id, label }) => ({ value: id, label })),
    },
    { name: 'nextSteps', label: names.nextSteps, sort: 'prose' },
    { name: 'signatory', label: names.signatory, sort: 'line', atMost: 120, hint: signatoryHint },
  ];
}

/** What a form says of a report. */
export function reportSaid(form: FormReader, now: Instant) {
  return {
    ticketIds: form.several('ticketIds') as RecordId<'ticket'>[],
    technicianId: (form.text('technicianId') ?? '') as RecordId<'person'>,
    seatId: form.text('seatId') as RecordId<'seat'> | null,
    arrivedAt: form.moment('arrivedAt') ?? now,
    leftAt: form.moment('leftAt') ?? now,
    works: form.text('works') ?? '',
    outcome: (form.text('outcome') ?? 'definitive') as WorkOutcome,
    assetIds: form.several('assetIds') as RecordId<'asset'>[],
    nextSteps: form.text('nextSteps'),
    signatory: form.text('signatory'),
  };
}

/** What a report begins with: what its outing says, as far as it has happened. */
export function useBegunReport(outing: Outing | null): ActForm {
  const formats = useFormats();
  const now = useNow();
  if (outing === null) return { outcome: 'definitive', leftAt: formats.dateTime(now) };
  const { startsAt, endsAt, ticketIds, technicianId, seatId } = outing;
  return {
    outcome: 'definitive',
    ticketIds: ticketIds.join('\n'),
    technicianId,
    seatId: seatId ?? '',
    arrivedAt: formats.dateTime(startsAt < now ? startsAt : now),
    leftAt: formats.dateTime(endsAt < now ? endsAt : now),
  };
}
