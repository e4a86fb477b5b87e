import { Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Outing } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useOutings } from '#renderer/features/on-site/agenda/use-agenda.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { reportSaid, useBegunReport, useReportFields } from './report-fields.ts';

/** Whether its hours are charged, where somebody says it. */
function chargeableSaid(form: FormReader): boolean | null {
  const said = form.text('chargeable');
  return said === 'yes' ? true : said === 'no' ? false : null;
}

/** Whether the hours are charged, and whether the tickets are resolved: what a new report asks besides. */
function useEndingFields(): readonly KeptField[] {
  const { outings: words } = useText();
  const { chargeable, chargeableChoices, resolve, resolveHint } = words.report;
  const choices = (['auto', 'yes', 'no'] as const).map((value) => ({
    value,
    label: chargeableChoices[value],
  }));
  return [
    { name: 'chargeable', label: chargeable, sort: 'segments', choices },
    { name: 'resolve', label: resolve, sort: 'tick', hint: resolveHint },
  ];
}

/** Writes what a technician did at a seat, for one ticket or for several. @see CAP-3.1.6-b */
export function ReportForm(props: {
  readonly bodyId: RecordId<'body'>;
  readonly outing: Outing | null;
  readonly onDone: (id: string) => void;
  readonly onCancel?: () => void;
}): ReactNode {
  const { outings: words } = useText();
  const { bodyId, outing, onDone, onCancel } = props;
  const fields = useReportFields(bodyId, outing?.ticketIds ?? [], outing?.technicianId ?? null);
  const ending = useEndingFields();
  return (
    <KeptForm
      draftKey={`on-site/report/new/${outing?.id ?? bodyId}`}
      initial={{ ...useBegunReport(outing), chargeable: 'auto' }}
      lead={words.report.lead}
      fields={() => [...fields, ...ending]}
      submit={words.report.record}
      run={(act, form, now) =>
        act('recordOnSiteReport', {
          bodyId,
          outingId: outing?.id ?? null,
          ...reportSaid(form, now),
          chargeable: chargeableSaid(form),
          resolve: form.isTicked('resolve'),
        })
      }
      done={() => words.report.recorded}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
      {...(onCancel !== undefined && { onCancel })}
    />
  );
}

/** Mends a report that nobody signed yet. */
export function EditReportForm(props: {
  readonly seen: Versioned<'onSiteReport'>;
  readonly onDone: () => void;
}): ReactNode {
  const { outings: words, fieldNames } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record, versions } = seen;
  const { id, bodyId, ticketIds, technicianId, assetIds } = record;
  const fields = useReportFields(bodyId, ticketIds, technicianId);
  const found = {
    ticketIds: ticketIds.join('\n'),
    technicianId,
    seatId: record.seatId ?? '',
    arrivedAt: formats.dateTime(record.arrivedAt),
    leftAt: formats.dateTime(record.leftAt),
    works: record.works,
    outcome: record.outcome,
    assetIds: assetIds.join('\n'),
    nextSteps: record.nextSteps ?? '',
    signatory: record.signatory ?? '',
    chargeable: record.chargeable ? 'yes' : '',
  };
  const { chargeable: label } = fieldNames.onSiteReport;
  return (
    <KeptForm
      draftKey={`on-site/report/${id}`}
      initial={found}
      fields={() => [...fields, { name: 'chargeable', label, sort: 'tick' }]}
      submit={words.save}
      run={(act, form, now) => {
        const said = { ...reportSaid(form, now), chargeable: form.isTicked('chargeable') };
        return act('editOnSiteReport', { id, changes: touchedFields(said, found, form), versions });
      }}
      done={() => words.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}

/** A report begins with its outing, or with the body where nothing was planned. */
export function NewReport({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const bodies = useBodyChoices(formats.compare);
  const waiting = (useOutings() ?? []).filter(({ state }) => state !== 'made' && state !== 'cancelled');
  const [outingId, setOutingId] = useState<string | null>(null);
  const [bodyId, setBodyId] = useState<string | null>(null);
  const outing = waiting.find((each) => each.outing.id === outingId)?.outing ?? null;
  const chosen = outing?.bodyId ?? bodyId;
  return (
    <Stack gap="md">
      <Select
        label={words.report.outing}
        placeholder={words.report.noOuting}
        data={waiting.map((each) => ({
          value: each.outing.id,
          label: `${formats.dateTime(each.outing.startsAt)} ${nameOf(each.outing.bodyId) ?? ''}, ${nameOf(each.outing.technicianId) ?? ''}`,
        }))}
        value={outingId}
        clearable
        data-autofocus
        onChange={setOutingId}
      />
      {outing === null && (
        <Select label={words.report.body} data={[...bodies]} value={bodyId} searchable onChange={setBodyId} />
      )}
      {chosen !== null && (
        <ReportForm
          key={outing?.id ?? chosen}
          bodyId={chosen as RecordId<'body'>}
          outing={outing}
          onDone={onDone}
        />
      )}
    </Stack>
  );
}
