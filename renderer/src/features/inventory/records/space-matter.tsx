import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { StorageSpace } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { isOverThreshold, usageWords } from './space-rows.tsx';
import { Sparkline } from './sparkline.tsx';
import { useRecordTools } from './use-record-rows.ts';

/** The request to extend a space that runs out. @see P9-5.3-b */
function Extension(props: {
  readonly space: StorageSpace;
  readonly usedMegabytes: number;
  readonly quotaMegabytes: number;
}): ReactNode {
  const { inventoryRecords, inventoryFigures } = useText();
  const ways = useInventoryWays();
  const { act, settle } = usePerform();
  const { space, usedMegabytes, quotaMegabytes } = props;
  const { acts, done } = inventoryRecords;
  const may = useMay();
  async function extend(): Promise<void> {
    const subject = inventoryFigures.extension(space.name, usedMegabytes, quotaMegabytes);
    const written = await act('proposeSpaceExtension', { spaceId: space.id, subject });
    if (!settle(written, done.extend(space.name)) || !written.ok) return;
    ways.showTicket((written.value.value as { readonly ticketId: RecordId<'ticket'> }).ticketId);
  }
  if (!may('proposeSpaceExtension')) return null;
  return (
    <Button size="compact-md" onClick={() => void extend()}>
      {acts.extend}
    </Button>
  );
}

/** How much of a space was used, day by day, and what to do when it runs out. @see P9-5.3-a, P9-5.3-b */
export function SpaceMatter({ space }: { readonly space: StorageSpace }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const tools = useRecordTools();
  const { inventoryRecords: words } = text;
  const readings = tools?.readings.get(space.id) ?? [];
  const last = readings.at(-1);
  const usage = last === undefined ? null : usageWords(space, last.usedMegabytes, text, formats);
  return (
    <section className="record-matter">
      <h4>{words.readings}</h4>
      {usage === null ? <p className="soft">{words.noReadings}</p> : <p>{usage}</p>}
      {readings.length > 1 && (
        <Sparkline
          values={readings.map(({ usedMegabytes }) => usedMegabytes)}
          top={space.quotaMegabytes}
          label={words.trendOf(space.name)}
        />
      )}
      {readings.length > 0 && (
        <table aria-label={words.readings}>
          <tbody>
            {readings.toReversed().map((reading) => (
              <tr key={reading.id}>
                <th scope="row">{formats.day(reading.day)}</th>
                <td className="list-number tabular">
                  {usageWords(space, reading.usedMegabytes, text, formats)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="record-matter__acts">
        {last !== undefined && space.quotaMegabytes !== null && isOverThreshold(space, last) && (
          <Extension space={space} usedMegabytes={last.usedMegabytes} quotaMegabytes={space.quotaMegabytes} />
        )}
        <AskedAct
          needs="recordUsage"
          label={words.acts.read}
          draftKey={`inventory/space/${space.id}/read`}
          initial={{}}
          fields={() => [
            { name: 'used', label: words.fields.used, sort: 'integer', isMandatory: true },
            { name: 'day', label: words.fields.day, sort: 'day' },
          ]}
          submit={words.save}
          run={(act, form) => {
            const day = form.day('day');
            return act('recordUsage', {
              spaceId: space.id,
              usedMegabytes: form.integer('used') ?? 0,
              ...(day !== null && { day }),
            });
          }}
          done={() => words.done.read(space.name)}
        />
      </div>
    </section>
  );
}
