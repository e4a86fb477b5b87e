import { Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import { FacetChoices, type FacetMenuProps } from '#renderer/ui/facet-menu.tsx';
import { functionNumber, NONE, type TicketSearch } from './ticket-search.ts';
import type { useFacetChoices } from './use-facet-choices.ts';

interface OtherFiltersProps {
  readonly search: TicketSearch;
  readonly onSearch: (next: TicketSearch) => void;
  readonly choices: ReturnType<typeof useFacetChoices>;
}

function Section<Value extends string>(props: FacetMenuProps<Value>): ReactNode {
  const id = useId();
  return (
    <section className="other-filters__part" aria-labelledby={id}>
      <p id={id} className="other-filters__label">
        {props.label}
      </p>
      <FacetChoices {...props} />
    </section>
  );
}

/** The filters that are seldom used, together behind one button. */
export function OtherFilters({ search, onSearch, choices }: OtherFiltersProps): ReactNode {
  const { tickets, queue } = useText();
  const { channels = [], reasons = [], functions = [] } = search;
  const count = channels.length + reasons.length + functions.length;
  return (
    <Popover position="bottom-start" trapFocus width={340}>
      <Popover.Target>
        <button type="button" className={count > 0 ? 'pill pill--on' : 'pill'}>
          <IconAdjustmentsHorizontal size={14} aria-hidden />
          <span className="clip">
            {queue.facets.more}
            {count > 0 && `: ${tickets.facets.chosen(String(count))}`}
          </span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={10} className="other-filters">
        <Section
          label={tickets.facets.channel}
          choices={choices.channels}
          chosen={channels}
          onChoose={(chosen) => onSearch({ ...search, channels: [...chosen] })}
        />
        <Section
          label={queue.facets.reason}
          choices={choices.reasons}
          chosen={reasons}
          onChoose={(chosen) => onSearch({ ...search, reasons: [...chosen] })}
        />
        <Section
          label={queue.facets.ictFunction}
          choices={choices.functions}
          chosen={functions.map((n) => (n === NONE ? NONE : String(n)))}
          onChoose={(chosen) => onSearch({ ...search, functions: chosen.map(functionNumber) })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
