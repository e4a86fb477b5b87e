import { ActionIcon, Button, Popover } from '@mantine/core';
import {
  IconBookmarkPlus,
  IconChevronDown,
  IconLayoutList,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { SavedView } from '#shared/domain/kinds.ts';
import type { TicketSearch } from '#renderer/features/tickets/ticket-search.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { readyViews } from './ready-views.ts';
import { useViewActs } from './use-view-acts.ts';
import { addressOf, isShown, searchOf } from './view-address.ts';
import { ViewDialog } from './view-dialog.tsx';
import './views-menu.css';

interface ViewsMenuProps {
  readonly search: TicketSearch;
  readonly onSearch: (next: TicketSearch) => void;
}

/** A view of the menu: of the ready ones nothing but the way to look. */
interface ShownView {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly saved: SavedView | null;
}

interface ViewsListProps {
  readonly label: string;
  readonly views: readonly ShownView[];
  readonly present: ShownView | undefined;
  readonly onShow: (view: ShownView) => void;
  readonly onRename: (view: SavedView) => void;
  readonly onRemove: (view: SavedView) => void;
}

/** The ready views, one's own and everybody's. */
function useViews() {
  const { queue } = useText();
  const formats = useFormats();
  const { actor } = useDesk();
  const saved = useRecords('savedView') ?? [];
  const shown = (views: readonly SavedView[]): readonly ShownView[] =>
    views
      .map((view) => ({ key: view.id, name: view.name, address: view.address, saved: view }))
      .sort((left, right) => formats.compare(left.name, right.name));
  return {
    ready: readyViews(actor).map(({ name, search }) => ({
      key: name,
      name: queue.views.names[name],
      address: addressOf(search),
      saved: null,
    })),
    mine: shown(saved.filter(({ ownerId }) => ownerId !== null && ownerId === actor)),
    shared: shown(saved.filter(({ ownerId }) => ownerId === null)),
  };
}

function ViewsList({ label, views, present, ...acts }: ViewsListProps): ReactNode {
  const words = useText().queue.views;
  if (views.length === 0) return null;
  return (
    <>
      <p className="views__label">{label}</p>
      <ul className="views__list" aria-label={label}>
        {views.map((view) => (
          <li key={view.key} className="views__line">
            <button
              type="button"
              className="views__show"
              aria-current={view === present}
              onClick={() => acts.onShow(view)}
            >
              {view.name}
            </button>
            {view.saved !== null && <SavedActs words={words} view={view.saved} {...acts} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function SavedActs(
  props: Pick<ViewsListProps, 'onRename' | 'onRemove'> & {
    readonly words: ReturnType<typeof useText>['queue']['views'];
    readonly view: SavedView;
  },
): ReactNode {
  const { words, view } = props;
  return (
    <>
      <ActionIcon
        variant="subtle"
        size={26}
        aria-label={words.rename(view.name)}
        onClick={() => props.onRename(view)}
      >
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={26}
        c="var(--bad)"
        aria-label={words.remove(view.name)}
        onClick={() => props.onRemove(view)}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </>
  );
}

/** The ways of looking at the queue: ready, one's own, everybody's, and the present one to be kept. */
export function ViewsMenu({ search, onSearch }: ViewsMenuProps): ReactNode {
  const words = useText().queue.views;
  const { ready, mine, shared } = useViews();
  const acts = useViewActs();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<SavedView | 'new' | null>(null);
  const present = [...mine, ...shared, ...ready].find(({ address }) => isShown(address, search));
  const ask = (view: SavedView | 'new'): void => {
    setOpen(false);
    setAsked(view);
  };
  const list = {
    present,
    onShow: ({ address }: ShownView) => {
      setOpen(false);
      onSearch(searchOf(address));
    },
    onRename: ask,
    onRemove: (view: SavedView) => void acts.remove(view),
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus width={300}>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconLayoutList size={17} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={() => setOpen(!isOpen)}
          >
            {present === undefined ? words.button : words.shown(present.name)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={8}>
          <div className="views">
            <ViewsList label={words.ready} views={ready} {...list} />
            <ViewsList label={words.mine} views={mine} {...list} />
            <ViewsList label={words.shared} views={shared} {...list} />
          </div>
          <Button
            fullWidth
            variant="subtle"
            size="compact-md"
            mt={6}
            leftSection={<IconBookmarkPlus size={16} aria-hidden />}
            onClick={() => ask('new')}
          >
            {words.save}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {asked === 'new' && (
        <ViewDialog
          title={words.saveTitle}
          explanation={words.explanation}
          initial={{ name: '', isForEverybody: false }}
          onSave={(view) => acts.save(view, search)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== 'new' && (
        <ViewDialog
          title={words.renameTitle}
          initial={{ name: asked.name, isForEverybody: asked.ownerId === null }}
          onSave={(view) => acts.rename(asked, view)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
