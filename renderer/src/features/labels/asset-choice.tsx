import { Button, Checkbox, Group, Select, Skeleton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import type { LabelAssets } from './use-label-assets.ts';

/** As many as are drawn at once: the others are found by searching. */
const SHOWN_AT_MOST = 300;

function Filters({ assets }: { readonly assets: LabelAssets }): ReactNode {
  const { labelSheets } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const { filter, setFilter } = assets;
  const choicesOf = (records: readonly { readonly id: string; readonly name: string }[]) =>
    records
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((left, right) => formats.compare(left.label, right.label));
  return (
    <>
      <SearchField
        label={labelSheets.search}
        value={filter.text}
        onValue={(text) => setFilter({ ...filter, text })}
      />
      <Group gap="xs" grow>
        <Select
          size="xs"
          aria-label={labelSheets.body}
          placeholder={labelSheets.allBodies}
          data={choicesOf(bodies ?? [])}
          value={filter.bodyId}
          clearable
          searchable
          onChange={(bodyId) => setFilter({ ...filter, bodyId, seatId: null })}
        />
        <Select
          size="xs"
          aria-label={labelSheets.seat}
          placeholder={labelSheets.allSeats}
          data={choicesOf((seats ?? []).filter(({ bodyId }) => bodyId === filter.bodyId))}
          value={filter.seatId}
          clearable
          searchable
          disabled={filter.bodyId === null}
          onChange={(seatId) => setFilter({ ...filter, seatId })}
        />
      </Group>
    </>
  );
}

/** Which assets are to be labelled. */
export function AssetChoice({ assets }: { readonly assets: LabelAssets }): ReactNode {
  const { labelSheets, shell } = useText();
  const formats = useFormats();
  const { proposed, chosenIds, choose, clear } = assets;
  const shown = useMemo(() => proposed?.slice(0, SHOWN_AT_MOST) ?? [], [proposed]);
  const isCut = proposed !== undefined && shown.length < proposed.length;
  return (
    <section className="card card--padded labels__choice" aria-label={labelSheets.choose}>
      <Filters assets={assets} />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          disabled={shown.length === 0}
          onClick={() =>
            choose(
              shown.map(({ id }) => id),
              true,
            )
          }
        >
          {labelSheets.selectShown(formats.integer(shown.length))}
        </Button>
        {chosenIds.size > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={clear}>
            {labelSheets.clear}
          </Button>
        )}
      </Group>
      <p className="soft tabular" aria-live="polite">
        {labelSheets.chosen(formats.integer(chosenIds.size))}
      </p>
      {isCut && <p className="soft">{labelSheets.tooMany(formats.integer(SHOWN_AT_MOST))}</p>}
      <div className="labels__assets" role="group" aria-label={labelSheets.choose} tabIndex={-1}>
        {proposed === undefined && <Skeleton height={200} aria-label={shell.loading} />}
        {proposed?.length === 0 && (
          <p className="soft">
            {labelSheets.none}. {labelSheets.noneText}
          </p>
        )}
        {shown.map(({ id, label, inventoryNumber, serial }) => (
          <label key={id} className="labels__asset">
            <Checkbox
              size="xs"
              aria-label={label}
              checked={chosenIds.has(id)}
              onChange={(event) => choose([id], event.currentTarget.checked)}
            />
            <span className="labels__asset-words">
              <span className="clip">{label}</span>
              <span className="soft tabular clip">{inventoryNumber ?? serial}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
