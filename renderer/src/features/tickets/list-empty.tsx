import { Button } from '@mantine/core';
import { IconFilterOff, IconInbox, IconPlus, IconSparkles } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { isFiltered, presetOf, type TicketSearch } from './ticket-search.ts';

/** Why the list is empty, and what to do about it. */
export function ListEmpty(props: {
  readonly total: number;
  readonly search: TicketSearch;
  readonly onSearch: (next: TicketSearch) => void;
  readonly onNew: () => void;
}): ReactNode {
  const { empty, clearFilters } = useText().tickets;
  const { search, onSearch } = props;
  if (props.total === 0) {
    return (
      <Notice
        icon={IconInbox}
        title={empty.archive}
        acts={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={props.onNew}>
            {empty.act}
          </Button>
        }
      >
        <p className="soft">{empty.archiveText}</p>
      </Notice>
    );
  }
  const showEvery = (
    <Button variant="default" onClick={() => onSearch({ states: 'every' })}>
      {empty.showEvery}
    </Button>
  );
  if (presetOf(search) === 'open' && !isFiltered(search)) {
    return (
      <Notice icon={IconSparkles} title={empty.queue} acts={showEvery}>
        <p className="soft">{empty.queueText}</p>
      </Notice>
    );
  }
  return (
    <Notice
      icon={IconFilterOff}
      title={empty.filtered}
      acts={
        <>
          {isFiltered(search) && (
            <Button variant="default" onClick={() => onSearch({ states: search.states })}>
              {clearFilters}
            </Button>
          )}
          {showEvery}
        </>
      }
    >
      <p className="soft">{empty.filteredText}</p>
    </Notice>
  );
}
