import { IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { ASSET_CATEGORIES, DEVICE_TYPES } from '#shared/domain/asset.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type FacetChoice, FacetMenu } from '#renderer/ui/facet-menu.tsx';
import type { AssetCounts } from './asset-query.ts';
import { HOLDINGS, SUPPORTS, WARRANTIES } from './asset-row.ts';
import {
  type AssetSearch,
  isFiltered,
  NONE,
  type Situation,
  SITUATION_NAMES,
  SITUATIONS,
  withoutFilters,
} from './asset-search.ts';

interface FiltersProps {
  readonly search: AssetSearch;
  readonly onSearch: (next: AssetSearch) => void;
  readonly counts: AssetCounts | undefined;
}

function Situations({ search, onSearch, counts }: FiltersProps): ReactNode {
  const { inventory } = useText();
  const formats = useFormats();
  const shown = search.situation ?? 'held';
  // What was deleted is counted by itself: the counts are of what is shown.
  const isCounted = (name: Situation): boolean => (name === 'deleted') === (shown === 'deleted');
  const countOf = (name: Situation): number =>
    SITUATIONS[name].reduce((sum, state) => sum + (counts?.states[state] ?? 0), 0);
  return (
    <div className="presets" role="group" aria-label={inventory.situationsLabel}>
      {SITUATION_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={name === shown ? 'pill pill--on' : 'pill'}
          aria-pressed={name === shown}
          onClick={() => onSearch({ ...search, situation: name === 'held' ? undefined : name })}
        >
          {inventory.situations[name]}
          {counts !== undefined && isCounted(name) && (
            <span className="tabular">{formats.integer(countOf(name))}</span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The values of a closed list, each with how many assets it would show; those that show none are left out. */
function closed<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  counts: ReadonlyMap<string, number> | undefined,
  chosen: readonly Value[] = [],
): readonly FacetChoice<Value>[] {
  return values
    .map((value) => ({ value, label: labels[value], count: counts?.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

/** The values that assets happen to have, with those chosen, by name; `null` for the name of what has none. */
function useOpenChoices(
  counts: ReadonlyMap<string, number> | undefined,
  chosen: readonly string[] | undefined,
  wordsOf: (value: string) => string | undefined,
  without: string | null,
): readonly FacetChoice<string>[] {
  const formats = useFormats();
  return useMemo(() => {
    const values = new Set([...(counts?.keys() ?? []), ...(chosen ?? [])]);
    const named = [...values]
      .filter((value) => value !== '' && value !== NONE)
      .map((value) => ({ value, label: wordsOf(value) ?? value, count: counts?.get(value) ?? 0 }))
      .sort((left, right) => formats.compare(left.label, right.label));
    if (without === null) return named;
    return [{ value: NONE, label: without, count: counts?.get('') ?? 0 }, ...named];
  }, [counts, chosen, wordsOf, without, formats]);
}

const AS_ITSELF = (value: string): string => value;

function OpenFacets({ search, onSearch, counts }: FiltersProps): ReactNode {
  const { facets: words } = useText().inventory;
  const nameOf = useNames();
  const facets = counts?.facets;
  const bodies = useOpenChoices(facets?.bodies, search.bodies, nameOf, null);
  const seats = useOpenChoices(facets?.seats, search.seats, nameOf, words.noSeat);
  const systems = useOpenChoices(facets?.systems, search.systems, AS_ITSELF, null);
  // What the menus offer was read from assets: ids of bodies and of seats.
  return (
    <>
      <FacetMenu
        label={words.body}
        choices={bodies}
        chosen={search.bodies ?? []}
        onChoose={(values) => onSearch({ ...search, bodies: values as NonNullable<AssetSearch['bodies']> })}
      />
      <FacetMenu
        label={words.seat}
        choices={seats}
        chosen={search.seats ?? []}
        onChoose={(values) => onSearch({ ...search, seats: values as NonNullable<AssetSearch['seats']> })}
      />
      <FacetMenu
        label={words.system}
        choices={systems}
        chosen={search.systems ?? []}
        onChoose={(values) => onSearch({ ...search, systems: [...values] })}
      />
    </>
  );
}

function ClosedFacets({ search, onSearch, counts }: FiltersProps): ReactNode {
  const { inventory, labels } = useText();
  const words = inventory.facets;
  const facets = counts?.facets;
  return (
    <>
      <FacetMenu
        label={words.category}
        choices={closed(ASSET_CATEGORIES, labels.assetCategory, facets?.categories, search.categories)}
        chosen={search.categories ?? []}
        onChoose={(categories) => onSearch({ ...search, categories: [...categories] })}
      />
      <FacetMenu
        label={words.type}
        choices={closed(DEVICE_TYPES, labels.deviceType, facets?.types, search.types)}
        chosen={search.types ?? []}
        onChoose={(types) => onSearch({ ...search, types: [...types] })}
      />
      <FacetMenu
        label={words.support}
        choices={closed(SUPPORTS, inventory.supports, facets?.supports, search.supports)}
        chosen={search.supports ?? []}
        onChoose={(supports) => onSearch({ ...search, supports: [...supports] })}
      />
      <FacetMenu
        label={words.holding}
        choices={closed(HOLDINGS, inventory.holdings, facets?.holdings, search.holdings)}
        chosen={search.holdings ?? []}
        onChoose={(holdings) => onSearch({ ...search, holdings: [...holdings] })}
      />
      <FacetMenu
        label={words.warranty}
        choices={closed(WARRANTIES, inventory.warranties, facets?.warranties, search.warranties)}
        chosen={search.warranties ?? []}
        onChoose={(warranties) => onSearch({ ...search, warranties: [...warranties] })}
      />
    </>
  );
}

/** Situations and filters of the list of assets, each with how many assets it gives. */
export function AssetFilters(props: FiltersProps): ReactNode {
  const { tickets } = useText();
  const { search, onSearch } = props;
  return (
    <div className="filters">
      <Situations {...props} />
      <OpenFacets {...props} />
      <ClosedFacets {...props} />
      {isFiltered(search) && (
        <button type="button" className="pill pill--plain" onClick={() => onSearch(withoutFilters(search))}>
          <IconX size={14} aria-hidden />
          {tickets.clearFilters}
        </button>
      )}
    </div>
  );
}
