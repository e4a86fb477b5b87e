import { Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { assetLoans } from '#shared/domain/inventory/asset-loans.ts';
import { clusterStates } from '#shared/domain/inventory/cluster-state.ts';
import { dataCentreExceptions } from '#shared/domain/inventory/data-centre-exceptions.ts';
import { issuedCertificates } from '#shared/domain/inventory/issued-certificates.ts';
import { upsCoverage } from '#shared/domain/inventory/ups-coverage.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useAssetTickets } from '#renderer/store/use-asset-tickets.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { AssetLines } from './asset-lines.tsx';
import { WatchCard } from './watch-card.tsx';

/** What was lent, to whom and until when, at whose charge. @see CAP-3.1.6-e */
export function LoanCard(): ReactNode {
  const { inventoryWatch: words, inventoryFigures } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const loans = assetLoans(useRecords('asset') ?? [], useRecords('assetEvent') ?? [], useToday());
  return (
    <WatchCard title={words.loans} none={loans.length === 0 ? words.noneLent : undefined}>
      <table className="list-table" aria-label={words.loans}>
        <thead>
          <tr>
            {[words.what, words.borrower, words.from, words.back, words.charge].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loans.slice(0, 200).map(({ asset, loan, returnedOn, isOverdue }) => (
            <tr key={loan.id}>
              <th scope="row">{asset.label}</th>
              <td>{loan.counterpart ?? (loan.holderId === null ? '' : nameOf(loan.holderId))}</td>
              <td className="tabular">{formats.day(loan.day)}</td>
              <td className="tabular">
                {formats.day(returnedOn ?? loan.expectedOn ?? loan.day)}{' '}
                {isOverdue && <Chip tone="bad">{words.late}</Chip>}
              </td>
              <td>
                {loan.chargeCents === null ? '' : formats.money(loan.chargeCents)}{' '}
                {inventoryFigures.atBodysCharge}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WatchCard>
  );
}

const TONES = { working: 'good', degraded: 'attention', stopped: 'bad' } as const;

/** Devices that stand in for each other, and whether they can. @see PT-I.2-j */
export function ClusterCard(): ReactNode {
  const { inventoryWatch: words, inventoryFigures, labels } = useText();
  const assets = useRecords('asset');
  const members = useMemo(() => (assets ?? []).filter(({ cluster }) => cluster !== null), [assets]);
  const clusters = clusterStates(members, useAssetTickets(members) ?? []);
  return (
    <WatchCard title={words.clusters} none={clusters.length === 0 ? words.noneClustered : undefined}>
      <table className="list-table" aria-label={words.clusters}>
        <tbody>
          {clusters.map(({ name, condition, suggests, members: all }) => (
            <tr key={name + (all[0]?.id ?? '')}>
              <th scope="row">{name}</th>
              <td>{all.map(({ label }) => label).join(', ')}</td>
              <td>
                <Chip tone={TONES[condition]}>{inventoryFigures.cluster[condition]}</Chip>{' '}
                {suggests !== null && words.suggests(labels.ticketPriority[suggests])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WatchCard>
  );
}

/** How many network devices go on in a blackout, and which do not. @see PT-II.3-a */
export function UpsCard(): ReactNode {
  const { inventoryWatch: words, inventoryFigures } = useText();
  const { covered, devices, uncovered } = upsCoverage(useRecords('asset') ?? []);
  return (
    <WatchCard title={words.ups} none={devices === 0 ? words.noneNetworked : undefined}>
      <p>{inventoryFigures.underUps(covered, devices)}</p>
      {uncovered.length > 0 && <AssetLines label={words.ups} assets={uncovered} />}
    </WatchCard>
  );
}

/** What was bought for a data centre that may not grow. @see PT-I.2-f */
export function ExceptionCard(): ReactNode {
  const { inventoryWatch: words } = useText();
  const formats = useFormats();
  const found = dataCentreExceptions(useRecords('asset') ?? [], useRecords('assetEvent') ?? []);
  return (
    <WatchCard title={words.exceptions} none={found.length === 0 ? words.noneExcepted : undefined}>
      <table className="list-table" aria-label={words.exceptions}>
        <tbody>
          {found.map(({ asset, purchase, blockingNeed }) => (
            <tr key={purchase.id}>
              <th scope="row">{asset.label}</th>
              <td className="tabular">{formats.day(purchase.day)}</td>
              <td>{purchase.actNumber}</td>
              <td>{blockingNeed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WatchCard>
  );
}

/** The signatures of the year, by who they were issued to. @see PT-I.4-a */
export function IssuedCard(): ReactNode {
  const { inventoryWatch: words, inventoryFigures } = useText();
  const bodies = useRecords('body') ?? [];
  const certificates = useRecords('digitalCertificate') ?? [];
  const year = Number(useToday().slice(0, 4));
  const [chosen, setChosen] = useState<string | null>(null);
  const own =
    bodies.find(({ id, type }) => (chosen === null ? type === 'province' : id === chosen)) ?? bodies[0];
  const ownId = own?.id ?? ('' as RecordId<'body'>);
  const { own: ours, others, total } = issuedCertificates(certificates, ownId, year);
  return (
    <WatchCard title={words.issued(String(year))}>
      <div className="watch-fields">
        <Select
          label={words.issuer}
          data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          value={ownId}
          allowDeselect={false}
          onChange={setChosen}
        />
        <p>{inventoryFigures.issued(own?.name ?? '', ours, others, total)}</p>
      </div>
    </WatchCard>
  );
}
