import type { ReactNode } from 'react';
import { deviceGroupOf } from '#shared/domain/inventory/device-groups.ts';
import type { Body } from '#shared/domain/kinds.ts';
import { suggestContractProfile } from '#shared/application/setup/contract-profiles.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ContactPart } from './contact-part.tsx';
import { EntitlementTable } from './entitlement-table.tsx';
import { suggestionWords } from './profile-advice.tsx';
import { HeldList, RecordPart } from './record-part.tsx';
import { Gaps } from './to-complete.tsx';
import { SuppliersPart } from './suppliers-part.tsx';
import { useCompleteness } from './use-completeness.ts';

function cedWords({ hasCed }: Body, { office }: Catalogue): string {
  if (hasCed === null) return office.noCedSaid;
  return hasCed ? office.ownCed : office.fullManagementText;
}

/** Whether the office manages everything for a body. @see REG-3.15-a */
function Management({ body }: { readonly body: Body }): ReactNode {
  const text = useText();
  return (
    <div>
      {body.hasCed === false && <Chip tone="accent">{text.office.fullManagement}</Chip>}
      <p className="soft">{cedWords(body, text)}</p>
    </div>
  );
}

function useFacts(body: Body): readonly (readonly [string, string])[] {
  const { office, labels } = useText();
  const formats = useFormats();
  const figures = useFound('inhabitants', 'bodyId', body.id) ?? [];
  const latest = figures.toSorted((left, right) => (left.day < right.day ? 1 : -1))[0];
  const day = (value: string | null): string => (value === null ? '' : formats.day(value));
  const served = office.served(day(body.servedFrom), day(body.servedTo));
  const codes = [body.ipaCode, body.cadastralCode, body.istatCode].filter((code) => code !== null);
  const { facts } = office;
  return [
    [facts.type, labels.bodyType[body.type]],
    [facts.served, served === '' ? office.servedAlways : served],
    [facts.phone, body.helpDeskPhone ?? ''],
    [facts.codes, codes.join(' · ')],
    [
      facts.inhabitants,
      latest === undefined
        ? ''
        : office.inhabitantsOn(formats.integer(latest.count), formats.day(latest.day), latest.source),
    ],
    [facts.source, body.source ?? ''],
  ];
}

function BodySeats({ body }: { readonly body: Body }): ReactNode {
  const { office, labels } = useText();
  const seats = useFound('seat', 'bodyId', body.id) ?? [];
  const lines = seats.map(({ id, name, type, address, manned }) => ({
    id,
    name,
    more: [labels.seatType[type], address].filter((part) => part !== null).join(' · '),
    chip: { word: manned ? office.manned : office.unmanned, tone: manned ? 'good' : 'neutral' } as const,
  }));
  return (
    <RecordPart title={office.seats}>
      <HeldList lines={lines} empty={office.gaps.seatMissing} />
    </RecordPart>
  );
}

/** What the inventory says of the profile that would suit. @see CAP-3.1-a, A-5 */
function Suggestion({ body }: { readonly body: Body }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const assets = useFound('asset', 'bodyId', body.id) ?? [];
  const inUse = assets.filter(({ state }) => state === null || state === 'inUse');
  const count = (group: 'workstation' | 'server'): number =>
    inUse.filter(({ deviceType }) => deviceGroupOf(deviceType) === group).length;
  const [pcs, servers] = [count('workstation'), count('server')];
  const words = suggestionWords(suggestContractProfile(pcs, servers), text);
  const counted = text.office.suggestion(formats.integer(pcs), formats.integer(servers));
  return <p className="soft">{`${counted} ${words}`}</p>;
}

/** A body at a glance: what it lacks, who is its contact, what it is entitled to. @see REG-3.15-a, REG-9-a, CAP-3.1-b */
export function BodyPage({ body }: { readonly body: Body }): ReactNode {
  const facts = useFacts(body);
  const completeness = useCompleteness();
  const gaps = completeness?.find(({ bodyId }) => bodyId === body.id)?.gaps ?? [];
  return (
    <div className="record-page">
      {gaps.length > 0 && <Gaps bodyId={body.id} body={body.name} gaps={gaps} />}
      <Management body={body} />
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label} className="facts__line">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ContactPart body={body} gaps={gaps} />
      <BodySeats body={body} />
      <SuppliersPart body={body} />
      <EntitlementTable bodyId={body.id} />
      <Suggestion body={body} />
    </div>
  );
}
