import type { ReactNode } from 'react';
import type { Month } from './month.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { ListName } from '#renderer/ui/list-name.tsx';
import { CONFORMITY_LOOKS, STANDING_LOOKS } from './standing-look.ts';
import type { BackupLine, BodyLines } from './use-backup-month.ts';

/** A cell of the grid. */
export interface ActiveCell {
  readonly row: number;
  readonly column: number;
}

/** What every row is given. */
export interface GridOf {
  readonly active: ActiveCell;
  readonly onActive: (cell: ActiveCell) => void;
  readonly onOpen: (planId: string) => void;
}

/** How a body stands: each day, and how many of those that came conform. */
export function BodyRow(props: { readonly body: BodyLines; readonly month: Month }): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const { name, conformities, isRest } = props.body;
  const come = conformities.filter((each) => each !== null);
  const numerator = come.filter((each) => each === 'conforming').length;
  return (
    <tr className="backup-grid__body">
      <th scope="row">
        <span className="clip">{name}</span>
        {come.length > 0 && (
          <span className="soft tabular">
            {words.conformShare(formats.percent({ numerator, denominator: come.length }))}
          </span>
        )}
      </th>
      {props.month.days.map((day, place) => {
        const conformity = conformities[place] ?? null;
        const word = conformity === null ? '' : words.conformity[conformity];
        const { icon: Glyph, tone } = CONFORMITY_LOOKS[conformity ?? 'conforming'];
        return (
          <td key={day} aria-label={words.cell(name, formats.day(day), word)} data-rest={isRest[place]}>
            {conformity !== null && (
              <span className={`backup-grid__mark backup-grid__mark--${tone}`} title={word}>
                <Glyph size={13} stroke={2.4} aria-hidden />
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A backup: each of its days a cell that takes the focus. */
export function PlanRow(
  props: GridOf & {
    readonly line: BackupLine;
    readonly row: number;
    readonly isRest: readonly boolean[];
    readonly month: Month;
  },
): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const { line, row, isRest, month, active, onActive, onOpen } = props;
  const { plan, days } = line;
  return (
    <tr>
      <th scope="row">
        <ListName onOpen={() => onOpen(plan.id)}>{plan.name}</ListName>
      </th>
      {month.days.map((day, column) => {
        const found = days[column];
        const isActive = active.row === row && active.column === column;
        const word = found === undefined ? words.notExpected : words.standing[found.standing];
        const look = found === undefined ? undefined : STANDING_LOOKS[found.standing];
        const Glyph = look?.icon;
        return (
          <td
            key={day}
            data-cell=""
            data-rest={isRest[column]}
            data-active={isActive || undefined}
            aria-selected={isActive}
            aria-label={words.cell(plan.name, formats.day(day), word)}
            title={word}
            tabIndex={isActive ? 0 : -1}
            onFocus={() => onActive({ row, column })}
            className={`backup-grid__cell backup-grid__cell--${look?.tone ?? 'none'}`}
          >
            {Glyph !== undefined && <Glyph size={15} stroke={2.2} aria-hidden />}
          </td>
        );
      })}
    </tr>
  );
}
