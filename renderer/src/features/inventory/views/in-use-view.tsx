import { TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { pcsInUse } from '#shared/domain/inventory/pcs-in-use.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { ListName } from '#renderer/ui/list-name.tsx';
import { typedDay } from '#renderer/ui/typed-values.ts';
import { AssetLines } from './asset-lines.tsx';

interface Count {
  readonly bodyId: RecordId<'body'>;
  readonly name: string;
  readonly count: number;
  readonly assets: readonly Asset[];
}

/** The count of every body on a day, by name. */
function useCounts(day: string): readonly Count[] {
  const formats = useFormats();
  const nameOf = useNames();
  const assets = useRecords('asset');
  const events = useRecords('assetEvent');
  return useMemo(
    () =>
      pcsInUse(assets ?? [], events ?? [], day)
        .map((each) => ({ ...each, name: nameOf(each.bodyId) ?? '' }))
        .sort((left, right) => formats.compare(left.name, right.name)),
    [assets, events, day, nameOf, formats],
  );
}

function CountTable(props: {
  readonly counts: readonly Count[];
  readonly shown: Count | undefined;
  readonly onShow: (bodyId: RecordId<'body'>) => void;
}): ReactNode {
  const { inUse } = useText().inventoryViews;
  const formats = useFormats();
  const { counts, shown, onShow } = props;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className="list-table" aria-label={inUse.table}>
      <thead>
        <tr>
          <th scope="col">{inUse.body}</th>
          <th scope="col" className="list-number">
            {inUse.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ bodyId, name, count }) => (
          <tr key={bodyId} data-open={bodyId === shown?.bodyId || undefined} onClick={() => onShow(bodyId)}>
            <th scope="row">
              <ListName onOpen={() => onShow(bodyId)}>
                {name}
                <span className="unseen">{inUse.open}</span>
              </ListName>
            </th>
            <td className="list-number tabular">{formats.integer(count)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{inUse.total}</th>
          <td className="list-number tabular">{formats.integer(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** How many personal computers each body uses on a day, with the list behind it. @see REG-13.1-b, A-14 */
export function InUseView(): ReactNode {
  const { inUse } = useText().inventoryViews;
  const formats = useFormats();
  const today = useToday();
  const now = useNow();
  const [typed, setTyped] = useState(() => formats.day(today));
  const [bodyId, setBodyId] = useState<RecordId<'body'>>();
  const day = typedDay(typed, now);
  const counts = useCounts(day ?? today);
  const shown = counts.find((each) => each.bodyId === bodyId);
  const { ticketActs } = useText();
  return (
    <>
      <p className="soft view-lead">{inUse.lead}</p>
      <TextInput
        className="view-day"
        label={inUse.day}
        value={typed}
        {...(day === undefined && { error: ticketActs.problems.day })}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="view-columns">
        <div className="card">
          {counts.length === 0 ? (
            <p className="soft view-none">{inUse.none}</p>
          ) : (
            <CountTable counts={counts} shown={shown} onShow={setBodyId} />
          )}
        </div>
        {shown !== undefined && (
          <div className="card">
            <AssetLines label={inUse.listOf(shown.name)} assets={shown.assets} />
          </div>
        )}
      </div>
    </>
  );
}
