import { IconDevicesOff } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { suaPeople, workingEquipment } from '#shared/domain/inventory/working-equipment.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useAssetTickets } from '#renderer/store/use-asset-tickets.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { AssetLines } from './asset-lines.tsx';

const NOBODY: readonly Person[] = [];

/** The tools of the procurement unit, and how many of its computers work. @see P9-5.2-a */
export function SuaView(): ReactNode {
  const { inventoryViews, inventoryFigures } = useText();
  const { sua } = inventoryViews;
  const today = useToday();
  const appointments = useRecords('appointment');
  const people = useRecords('person') ?? NOBODY;
  const assets = useRecords('asset');
  const theirs = useMemo(() => {
    const ids = suaPeople(appointments ?? [], today);
    return people.filter(({ id }) => ids.has(id));
  }, [appointments, people, today]);
  const held = useMemo(
    () => (assets ?? []).filter(({ holderId }) => theirs.some(({ id }) => id === holderId)),
    [assets, theirs],
  );
  const tickets = useAssetTickets(held);
  const { equipment, computers, workingComputers } = useMemo(
    () => workingEquipment(theirs, held, tickets ?? []),
    [theirs, held, tickets],
  );
  const byId = useMemo(() => new Map(equipment.map((each) => [each.asset.id, each])), [equipment]);
  if (equipment.length === 0)
    return (
      <div className="card">
        <Notice icon={IconDevicesOff} title={sua.none}>
          <p className="soft">{sua.noneText}</p>
        </Notice>
      </div>
    );
  return (
    <>
      <p className="view-figure">{inventoryFigures.working(workingComputers, computers)}</p>
      <div className="card">
        <AssetLines
          label={sua.table}
          assets={equipment.map(({ asset }) => asset)}
          extra={[
            {
              label: sua.state,
              cell: ({ id }) =>
                byId.get(id)?.works === false ? (
                  <Chip tone="bad">{sua.broken}</Chip>
                ) : (
                  <Chip tone="good">{sua.works}</Chip>
                ),
            },
            { label: sua.tickets, cell: ({ id }) => byId.get(id)?.openTickets.length ?? 0 },
          ]}
        />
      </div>
    </>
  );
}
