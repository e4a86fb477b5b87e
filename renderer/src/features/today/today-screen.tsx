import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { NewButton } from '#renderer/ui/new-button.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { TakeMark } from '#renderer/ui/take-mark.tsx';
import { StateWords } from '#renderer/ui/ticket-chips.tsx';
import { DayList } from './day-list.tsx';
import { dayQueries } from './day-queries.ts';
import { ShareCards } from './share-cards.tsx';
import './today.css';

const LINES_OF_MINE = 14;
const LINES_OF_OTHERS = 6;

/** Where the day leads. */
export interface DayWays {
  readonly open: (id: RecordId<'ticket'>) => void;
  readonly showMine: () => void;
  readonly showToTake: () => void;
  readonly showDue: () => void;
  readonly showWaiting: () => void;
  readonly newTicket: () => void;
}

interface TodayScreenProps extends DayWays {
  /** What the frame says of the synchronisation. */
  readonly sync: ReactNode;
  /** The calls that have no ticket yet. */
  readonly contacts: ReactNode;
}

/** `j` and `k` go from ticket to ticket, through every list of the day. */
function useLineKeys(screenRef: RefObject<HTMLElement | null>): void {
  const { shortcuts } = useText().today;
  useShortcuts(
    useMemo<readonly Shortcut[]>(() => {
      const step = (by: number): void => {
        const lines = [...(screenRef.current?.querySelectorAll<HTMLElement>('.day-line') ?? [])];
        const place = lines.findIndex((line) => line === document.activeElement);
        const next = place < 0 ? 0 : Math.min(Math.max(place + by, 0), lines.length - 1);
        lines[next]?.focus();
      };
      return [
        { keys: 'j', label: shortcuts.next, run: () => step(1) },
        { keys: 'k', label: shortcuts.previous, run: () => step(-1) },
      ];
    }, [shortcuts, screenRef]),
  );
}

function Lists(props: DayWays & { readonly day: string }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const { actor } = useDesk();
  const { day, open } = props;
  const queries = useMemo(() => dayQueries(day, actor), [day, actor]);
  const { today } = text;
  const taking = (row: TicketRow): ReactNode => <TakeMark take={row.take} text={text} formats={formats} />;
  const still = (row: TicketRow): ReactNode => (
    <span title={today.waiting.since(formats.dateTime(row.updatedAt))}>
      <StateWords state={row.state} />
    </span>
  );
  return (
    <>
      <ShareCards month={queries.month} />
      <div className="day-lists">
        <DayList
          title={today.mine.title}
          tellsStatus
          query={queries.mine}
          atMost={LINES_OF_MINE}
          mark={taking}
          empty={
            <>
              <p>{today.mine.empty}</p>
              <Button variant="default" size="compact-md" onClick={props.showToTake}>
                {today.mine.emptyAct}
              </Button>
            </>
          }
          onOpen={open}
          onShowAll={props.showMine}
        />
        <div className="day-lists__side">
          <DayList
            title={today.due.title}
            query={queries.due}
            atMost={LINES_OF_OTHERS}
            mark={taking}
            empty={today.due.empty}
            onOpen={open}
            onShowAll={props.showDue}
          />
          <DayList
            title={today.waiting.title}
            query={queries.waiting}
            atMost={LINES_OF_OTHERS}
            mark={still}
            empty={today.waiting.empty}
            onOpen={open}
            onShowAll={props.showWaiting}
          />
        </div>
      </div>
    </>
  );
}

/** The day at a glance: one's own queue by what falls due next, what must be taken today, who is waited for. */
export function TodayScreen({ sync, contacts, ...ways }: TodayScreenProps): ReactNode {
  const { today } = useText();
  const formats = useFormats();
  const now = useNow();
  const screenRef = useRef<HTMLDivElement>(null);
  useLineKeys(screenRef);
  return (
    <div ref={screenRef} className="day">
      <Screen
        title={today.title(formats.dayInWords(now))}
        scrolls
        acts={<NewButton label={today.newTicket} onNew={ways.newTicket} />}
      >
        <Lists day={dayOf(now)} {...ways} />
        {contacts}
        {sync}
      </Screen>
    </div>
  );
}
