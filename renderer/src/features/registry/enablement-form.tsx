import type { ReactNode } from 'react';
import { ENABLEMENT_TYPES, type EnablementType, type RemoteTool } from '#shared/domain/enablement.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, Person } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActField, ActForm, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';

/** How one reaches one’s own computer, as it is chosen. */
const REACHES: Readonly<Record<string, readonly RemoteTool[]>> = {
  vpn: ['vpn'],
  remoteDesktop: ['vpn', 'remoteDesktop'],
  vnc: ['vpn', 'vnc'],
};

function useFields(assets: readonly Asset[]): (form: ActForm) => readonly ActField<PlainSort>[] {
  const { office, fieldNames, labels } = useText();
  const names = fieldNames.enablement;
  const reaches = { vpn: office.vpnOnly, remoteDesktop: office.vpnAndScreen, vnc: office.vpnAndVnc };
  const computers = assets.map(({ id, label }) => ({ value: id, label }));
  return (form) => [
    {
      name: 'type',
      label: names.type,
      sort: 'choice',
      isMandatory: true,
      choices: labelled(ENABLEMENT_TYPES, labels.enablementType),
    },
    ...(form['type'] === 'remoteWork'
      ? [
          {
            name: 'reach',
            label: names.remoteTools,
            sort: 'choice' as const,
            isMandatory: true,
            choices: Object.entries(reaches).map(([value, label]) => ({ value, label })),
          },
          {
            name: 'asset',
            label: office.ownComputer,
            sort: 'choice' as const,
            hint: office.ownComputerHint,
            choices: computers,
          },
        ]
      : [{ name: 'system', label: names.system, sort: 'line' as const }]),
    { name: 'requestedOn', label: names.requestedOn, sort: 'day', isMandatory: true },
    { name: 'startsOn', label: names.startsOn, sort: 'day' },
    { name: 'endsOn', label: names.endsOn, sort: 'day' },
  ];
}

/** Asks for leave to use something, on behalf of the ICT office. @see P9-4-a, PT-I.2-h */
export function EnablementForm({ person }: { readonly person: Person }): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const today = useToday();
  const assets = useFound('asset', 'holderId', person.id) ?? [];
  const fields = useFields(assets);
  const said = (form: FormReader) => ({
    personId: person.id,
    type: form.text('type') as EnablementType,
    requestedOn: form.day('requestedOn') ?? '',
    startsOn: form.day('startsOn'),
    endsOn: form.day('endsOn'),
  });
  const remote = (form: FormReader) => ({
    assetId: form.text('asset') as RecordId<'asset'> | null,
    remoteTools: REACHES[form.text('reach') ?? ''] ?? [],
  });
  return (
    <AskedAct
      adds
      label={office.requestEnablement}
      draftKey={`registry/enablement/${person.id}`}
      initial={{ type: 'application', requestedOn: formats.day(today) }}
      fields={fields}
      submit={office.requestEnablement}
      run={(act, form) =>
        act('requestEnablement', {
          ...said(form),
          ...(form.text('type') === 'remoteWork' ? remote(form) : { system: form.text('system') }),
        })
      }
      done={() => office.enablementRequested}
    />
  );
}
