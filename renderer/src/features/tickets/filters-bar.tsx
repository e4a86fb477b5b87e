import { IconUserQuestion, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TicketState } from '#shared/domain/ticket.ts';
import type { PanelSubject } from '#shared/reports/requester-panel.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import type { TicketFacets } from '#renderer/store/ticket-query.ts';
import { FacetMenu } from '#renderer/ui/facet-menu.tsx';
import { OtherFilters } from './other-filters.tsx';
import {
  isFiltered,
  PRESET_NAMES,
  presetOf,
  PRESETS,
  statesOfPreset,
  withoutFilters,
  type TicketSearch,
} from './ticket-search.ts';
import { useFacetChoices } from './use-facet-choices.ts';
import '#renderer/ui/filters.css';

interface FiltersProps {
  readonly search: TicketSearch;
  readonly onSearch: (next: TicketSearch) => void;
  readonly facets: TicketFacets | undefined;
}

function countOf(states: readonly TicketState[], facets: TicketFacets): number {
  const shown = states.length === 0 ? (Object.keys(facets.states) as TicketState[]) : states;
  return shown.reduce((sum, state) => sum + facets.states[state], 0);
}

function Presets({ search, onSearch, facets }: FiltersProps): ReactNode {
  const { tickets } = useText();
  const formats = useFormats();
  const { actor } = useDesk();
  const preset = presetOf(search);
  const isMine = actor !== null && search.operators?.length === 1 && search.operators[0] === actor;
  return (
    <div className="presets" role="group" aria-label={tickets.presetsLabel}>
      {PRESET_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={name === preset ? 'pill pill--on' : 'pill'}
          aria-pressed={name === preset}
          onClick={() => onSearch({ ...search, states: statesOfPreset(name) })}
        >
          {tickets.presets[name]}
          {facets !== undefined && (
            <span className="tabular">{formats.integer(countOf(PRESETS[name], facets))}</span>
          )}
        </button>
      ))}
      {actor !== null && (
        <button
          type="button"
          className={isMine ? 'pill pill--on' : 'pill'}
          aria-pressed={isMine}
          onClick={() => onSearch({ ...search, operators: isMine ? undefined : [actor] })}
        >
          {tickets.presets.mine}
        </button>
      )}
    </div>
  );
}

function Facets({ search, onSearch, facets }: FiltersProps): ReactNode {
  const { tickets, queue } = useText();
  const words = tickets.facets;
  const choices = useFacetChoices(facets);
  const pickedStates =
    presetOf(search) === undefined && search.states !== 'every' ? (search.states ?? []) : [];
  return (
    <>
      <FacetMenu
        label={words.body}
        choices={choices.bodies}
        chosen={search.bodies ?? []}
        onChoose={(bodies) => onSearch({ ...search, bodies: [...bodies] })}
      />
      <FacetMenu
        label={words.priority}
        choices={choices.priorities}
        chosen={search.priorities ?? []}
        onChoose={(priorities) => onSearch({ ...search, priorities: [...priorities] })}
      />
      <FacetMenu
        label={words.state}
        choices={choices.states}
        chosen={pickedStates}
        onChoose={(states) => onSearch({ ...search, states: states.length === 0 ? 'every' : [...states] })}
      />
      <FacetMenu
        label={words.operator}
        choices={choices.operators}
        chosen={search.operators ?? []}
        onChoose={(operators) => onSearch({ ...search, operators: [...operators] })}
      />
      <FacetMenu
        label={queue.facets.due}
        choices={choices.dues}
        chosen={search.dues ?? []}
        onChoose={(dues) => onSearch({ ...search, dues: [...dues] })}
      />
      <FacetMenu
        label={queue.facets.team}
        choices={choices.teams}
        chosen={search.teams ?? []}
        onChoose={(teams) => onSearch({ ...search, teams: [...teams] })}
      />
      <FacetMenu
        label={queue.facets.category}
        choices={choices.categories}
        chosen={search.categories ?? []}
        onChoose={(categories) => onSearch({ ...search, categories: [...categories] })}
      />
      <OtherFilters search={search} onSearch={onSearch} choices={choices} />
    </>
  );
}

/** The day by whose end the tickets of the list fall due: it came from the screen of the day, and goes with a click. */
function DueByPill({ search, onSearch }: Omit<FiltersProps, 'facets'>): ReactNode {
  const { queue } = useText();
  const formats = useFormats();
  if (search.dueBy === undefined) return null;
  return (
    <button type="button" className="pill pill--on" onClick={() => onSearch({ ...search, dueBy: undefined })}>
      {queue.dueBy(formats.day(search.dueBy))}
      <IconX size={14} aria-hidden />
    </button>
  );
}

/** The panel of the body that the list is filtered by, where it is one alone. */
function BodyPanelLink(props: {
  readonly bodies: TicketSearch['bodies'];
  readonly onPanel: (subject: PanelSubject) => void;
}): ReactNode {
  const { panel } = useText();
  const [body, another] = props.bodies ?? [];
  if (body === undefined || another !== undefined) return null;
  return (
    <button
      type="button"
      className="pill pill--plain"
      onClick={() => props.onPanel({ kind: 'body', id: body })}
    >
      <IconUserQuestion size={14} aria-hidden />
      {panel.ofBody}
    </button>
  );
}

/** Situations and filters of the list, each with the number of tickets that it gives. */
export function FiltersBar(
  props: FiltersProps & { readonly onPanel: (subject: PanelSubject) => void },
): ReactNode {
  const { tickets } = useText();
  const { search, onSearch } = props;
  return (
    <div className="filters">
      <Presets {...props} />
      <Facets {...props} />
      <DueByPill {...props} />
      <BodyPanelLink bodies={search.bodies} onPanel={props.onPanel} />
      {isFiltered(search) && (
        <button type="button" className="pill pill--plain" onClick={() => onSearch(withoutFilters(search))}>
          <IconX size={14} aria-hidden />
          {tickets.clearFilters}
        </button>
      )}
    </div>
  );
}
