import { TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { fleetRenewal, fullYears, RENEWAL_YEARS } from '#shared/domain/inventory/fleet-renewal.ts';
import { systemShares } from '#shared/domain/inventory/operating-system-shares.ts';
import { deviceGroupOf } from '#shared/domain/inventory/device-groups.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { typedInteger } from '#renderer/ui/typed-values.ts';
import { AssetLines } from './asset-lines.tsx';
import { UpgradeBoard } from './upgrade-board.tsx';

/** How many workstations run each system. @see PT-I.2-g */
function Systems({ assets }: { readonly assets: readonly Asset[] }): ReactNode {
  const { renewal } = useText().inventoryViews;
  const formats = useFormats();
  const workstations = assets.filter(({ deviceType }) => deviceGroupOf(deviceType) === 'workstation');
  return (
    <section className="card view-card">
      <h3>{renewal.systems}</h3>
      <table className="list-table" aria-label={renewal.systems}>
        <thead>
          <tr>
            <th scope="col">{renewal.system}</th>
            <th scope="col" className="list-number">
              PC
            </th>
            <th scope="col" className="list-number">
              {renewal.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {systemShares(workstations).map(({ system, count }) => (
            <tr key={system ?? ''}>
              <th scope="row">{system ?? renewal.unknownSystem}</th>
              <td className="list-number tabular">{formats.integer(count)}</td>
              <td className="list-number tabular">
                {formats.percent({ numerator: count, denominator: workstations.length })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What of the fleet is old enough to be renewed, and how far the new system has come. @see REG-2-a, PT-I.2-g */
export function RenewalView(): ReactNode {
  const { inventoryViews, ticketActs } = useText();
  const { renewal } = inventoryViews;
  const formats = useFormats();
  const today = useToday();
  const all = useRecords('asset');
  const [typed, setTyped] = useState(String(RENEWAL_YEARS));
  const years = typedInteger(typed);
  const assets = useMemo(() => (all ?? []).filter(({ state }) => state !== 'disposed'), [all]);
  const fleet = useMemo(() => fleetRenewal(assets, today, years ?? RENEWAL_YEARS), [assets, today, years]);
  const count = (list: readonly unknown[]): string => formats.integer(list.length);
  return (
    <>
      <TextInput
        className="view-day"
        label={renewal.years}
        inputMode="numeric"
        value={typed}
        {...(years === undefined && { error: ticketActs.problems.integer })}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p>
        {renewal.lead(count(fleet.due), formats.integer(fleet.pcs), String(years ?? RENEWAL_YEARS))}{' '}
        {fleet.undated.length > 0 && renewal.undated(count(fleet.undated))}{' '}
        {renewal.printers(formats.integer(fleet.personalPrinters), formats.integer(fleet.floorPrinters))}
      </p>
      <UpgradeBoard assets={assets} />
      <div className="view-columns">
        <section className="card view-card">
          <h3>{renewal.due}</h3>
          {fleet.due.length === 0 ? (
            <p className="soft">{renewal.none}</p>
          ) : (
            <AssetLines
              label={renewal.due}
              assets={fleet.due}
              extra={[
                {
                  label: renewal.boughtOn,
                  cell: ({ purchasedOn }) => (purchasedOn === null ? '' : formats.day(purchasedOn)),
                },
                {
                  label: renewal.age,
                  cell: ({ purchasedOn }) =>
                    purchasedOn === null ? '' : formats.integer(fullYears(purchasedOn, today)),
                },
              ]}
            />
          )}
        </section>
        <Systems assets={assets} />
      </div>
    </>
  );
}
