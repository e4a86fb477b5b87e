import {
  ENABLEMENT_TYPES,
  type EnablementType,
  REMOTE_TOOLS,
  type RemoteTool,
} from '#shared/domain/enablement.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';

/** How one reaches one’s own computer, as it is chosen. */
const REACHES: Readonly<Record<string, readonly RemoteTool[]>> = {
  vpn: ['vpn'],
  remoteDesktop: ['vpn', 'remoteDesktop'],
  vnc: ['vpn', 'vnc'],
};

/** The choice that some tools come from; empty when they come from none. */
export function reachOf(tools: readonly RemoteTool[]): string {
  const sorted = (list: readonly RemoteTool[]): string =>
    REMOTE_TOOLS.filter((tool) => list.includes(tool)).join();
  return Object.entries(REACHES).find(([, reached]) => sorted(reached) === sorted(tools))?.[0] ?? '';
}

/** The tools that a form chose. */
export function reachedBy(form: FormReader): readonly RemoteTool[] {
  return REACHES[form.text('reach') ?? ''] ?? [];
}

/** The type of an enablement, which stays. */
export function typeField({ fieldNames, labels }: Catalogue): KeptField {
  return {
    name: 'type',
    label: fieldNames.enablement.type,
    sort: 'choice',
    isMandatory: true,
    choices: labelled(ENABLEMENT_TYPES, labels.enablementType),
  };
}

/** What is asked of an enablement besides its type: of remote work, how and from which of the person’s computers. */
export function enablementFields(
  { office, fieldNames }: Catalogue,
  assets: readonly Asset[],
): (form: ActForm) => readonly KeptField[] {
  const names = fieldNames.enablement;
  const reaches = { vpn: office.vpnOnly, remoteDesktop: office.vpnAndScreen, vnc: office.vpnAndVnc };
  const computers = assets.map(({ id, label }) => ({ value: id, label }));
  const remote: readonly KeptField[] = [
    {
      name: 'reach',
      label: names.remoteTools,
      sort: 'choice',
      isMandatory: true,
      choices: Object.entries(reaches).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'assetId',
      label: office.ownComputer,
      sort: 'choice',
      hint: office.ownComputerHint,
      choices: computers,
    },
  ];
  return (form) => [
    ...(form['type'] === 'remoteWork'
      ? remote
      : [{ name: 'system', label: names.system, sort: 'line' } as const]),
    { name: 'requestedOn', label: names.requestedOn, sort: 'day', isMandatory: true },
    { name: 'startsOn', label: names.startsOn, sort: 'day' },
    { name: 'endsOn', label: names.endsOn, sort: 'day' },
  ];
}

/** What the form of an enablement says, apart from the tools of remote work. */
export function enablementSaid(form: FormReader, type: EnablementType) {
  const days = {
    requestedOn: form.day('requestedOn') ?? '',
    startsOn: form.day('startsOn'),
    endsOn: form.day('endsOn'),
  };
  return type === 'remoteWork'
    ? { ...days, assetId: form.text('assetId') as RecordId<'asset'> | null }
    : { ...days, system: form.text('system') };
}
