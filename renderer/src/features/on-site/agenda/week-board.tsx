import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { longestOverlap } from '#shared/domain/on-site/outing-overlap.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';
import { moveFocus } from './board-focus.ts';
import { type StandingOuting, useTechnicians } from './use-agenda.ts';
import { daysFrom, mondayOf, weekAfter } from './week.ts';
import './agenda.css';

/** What a new outing is begun with. */
export interface OutingStart {
  readonly technicianId?: string;
  readonly day?: string;
}

interface BoardProps {
  readonly outings: readonly StandingOuting[];
  readonly onOpen: (id: string) => void;
  readonly onPlan: (start: OutingStart) => void;
}

/** An outing on the board: its hours and its body, and whether it stands over another one. */
function BoardOuting(props: BoardProps & { readonly standing: StandingOuting }): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { standing, outings, onOpen } = props;
  const { outing, state } = standing;
  const overlap =
    outing.cancelledOn === null
      ? longestOverlap(
          outing,
          outings.map((each) => each.outing),
        )
      : undefined;
  const hours = `${formats.time(outing.startsAt)}-${formats.time(outing.endsAt)}`;
  const body = nameOf(outing.bodyId) ?? '';
  const name = nameOf(outing.technicianId) ?? '';
  return (
    <button
      type="button"
      className={`board-outing board-outing--${state}`}
      aria-label={`${words.agenda.open(hours, body, name)}, ${words.states[state]}`}
      onClick={() => onOpen(outing.id)}
    >
      <span className="tabular">{hours}</span>
      <strong className="clip">{body}</strong>
      {overlap !== undefined && (
        <span className="board-overlap">{words.agenda.overlap(formats.integer(overlap.minutes))}</span>
      )}
    </button>
  );
}

function BoardCell(
  props: BoardProps & {
    readonly technician: Choice;
    readonly day: string;
    readonly own: readonly StandingOuting[];
  },
): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const may = useMay();
  const { technician, day, own, onPlan } = props;
  return (
    <td>
      {own.map((standing) => (
        <BoardOuting key={standing.outing.id} {...props} standing={standing} />
      ))}
      {may('planOuting') && (
        <button
          type="button"
          className="board-plan"
          aria-label={words.agenda.planOn(technician.label, formats.day(day))}
          onClick={() => onPlan({ technicianId: technician.value, day })}
        >
          <IconPlus size={15} aria-hidden />
        </button>
      )}
    </td>
  );
}

function WeekBar(props: { readonly monday: string; readonly onMonday: (monday: string) => void }): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const { monday, onMonday } = props;
  const [first = monday, last = monday] = [daysFrom(monday)[0], daysFrom(monday).at(-1)];
  return (
    <div className="board-bar">
      <Button
        size="compact-md"
        variant="default"
        aria-label={words.agenda.previous}
        onClick={() => onMonday(weekAfter(monday, -1))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <h2 aria-live="polite">{words.agenda.week(formats.day(first), formats.day(last))}</h2>
      <Button
        size="compact-md"
        variant="default"
        aria-label={words.agenda.next}
        onClick={() => onMonday(weekAfter(monday, 1))}
      >
        <IconChevronRight size={16} aria-hidden />
      </Button>
      {monday !== mondayOf(today) && (
        <Button size="compact-md" variant="subtle" onClick={() => onMonday(mondayOf(today))}>
          {words.agenda.thisWeek}
        </Button>
      )}
    </div>
  );
}

/** The outings of a week, technicians by days; the arrow keys go from cell to cell. @see CAP-3.1.6-f */
export function WeekBoard(props: BoardProps): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const [monday, setMonday] = useState(mondayOf(useToday()));
  const days = daysFrom(monday);
  const shown = props.outings.filter(({ outing }) => days.includes(dayOf(outing.startsAt)));
  const technicians = useTechnicians(shown.map(({ outing }) => outing));
  const heard = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (moveFocus(event.key, event.target, event.currentTarget)) event.preventDefault();
  };
  return (
    <section className="card board" aria-label={words.agenda.board}>
      <WeekBar monday={monday} onMonday={setMonday} />
      {technicians.length === 0 && <p className="soft">{words.agenda.noTechnicians}</p>}
      {technicians.length > 0 && (
        <table className="board-table" aria-label={words.agenda.board} onKeyDown={heard}>
          <thead>
            <tr>
              <th scope="col">{words.agenda.technician}</th>
              {days.map((day) => (
                <th key={day} scope="col" className="tabular">
                  {formats.day(day).slice(0, 5)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {technicians.map((technician) => (
              <tr key={technician.value}>
                <th scope="row">{technician.label}</th>
                {days.map((day) => (
                  <BoardCell
                    key={day}
                    {...props}
                    technician={technician}
                    day={day}
                    own={shown
                      .filter(
                        ({ outing }) =>
                          outing.technicianId === technician.value && dayOf(outing.startsAt) === day,
                      )
                      .toReversed()}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
