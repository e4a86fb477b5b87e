import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { backupKey, type BackupKey } from './backup-keys.ts';
import { BodyRow, type GridOf, PlanRow } from './backup-rows.tsx';
import type { Month } from './month.ts';
import type { BodyLines } from './use-backup-month.ts';
import './backup-grid.css';

interface BackupGridProps extends GridOf {
  readonly label: string;
  readonly month: Month;
  readonly bodies: readonly BodyLines[];
  readonly onKey: (key: Exclude<BackupKey, { readonly act: 'go' }>) => void;
}

function DayHeads({ days }: Month): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  return days.map((day) => (
    <th key={day} scope="col" title={formats.day(day)}>
      <span className="soft">{words.weekdays[weekdayOf(day) - 1]}</span>
      <span className="tabular">{Number(day.slice(8))}</span>
    </th>
  ));
}

/** Takes the focus to the active cell when the keys moved there. */
function useCellFocus({ row, column }: GridOf['active']) {
  const gridRef = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    gridRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [row, column]);
  return { gridRef, moves: (): void => void (isMoving.current = true) };
}

/** Backups by the days of a month: a key says how one went. @see P9-5.3-c */
export function BackupGrid(props: BackupGridProps): ReactNode {
  const { onSiteBackups: words } = useText();
  const { label, month, bodies, active, onActive, onKey } = props;
  const hintId = useId();
  const { gridRef, moves } = useCellFocus(active);
  const rowsOf = (some: readonly BodyLines[]): number =>
    some.reduce((sum, { lines }) => sum + lines.length, 0);
  const rows = rowsOf(bodies);

  function hear(press: KeyboardEvent): void {
    if (!(press.target instanceof HTMLElement) || press.target.dataset['cell'] === undefined) return;
    const key = backupKey(press, { ...active, rows, columns: month.days.length });
    if (key === undefined) return;
    press.preventDefault();
    if (key.act === 'go') {
      moves();
      onActive(key);
    } else onKey(key);
  }

  return (
    <div className="card backup-grid-card">
      <table
        ref={gridRef}
        role="grid"
        className="backup-grid"
        aria-label={label}
        aria-describedby={hintId}
        onKeyDown={hear}
      >
        <thead>
          <tr>
            <th scope="col">{words.plan}</th>
            <DayHeads {...month} />
          </tr>
        </thead>
        {bodies.map((body, index) => {
          const first = rowsOf(bodies.slice(0, index));
          return (
            <tbody key={body.bodyId}>
              <BodyRow body={body} month={month} />
              {body.lines.map((line, place) => (
                <PlanRow key={line.plan.id} {...props} line={line} row={first + place} isRest={body.isRest} />
              ))}
            </tbody>
          );
        })}
      </table>
      <p id={hintId} className="soft backup-grid__hint no-print">
        {words.keys}
      </p>
    </div>
  );
}
