import type { ReactNode } from 'react';
import type { ColumnFormat, PlainCell } from '#shared/reports/workbook-plan.ts';
import type { Formats } from '#shared/text/formats.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { ShownTable } from './shown-tables.ts';
import './estate-tables.css';

/** A long list is only begun on the screen: the file has it whole. */
const SHOWN = 50;

function written(value: PlainCell, format: ColumnFormat, formats: Formats): string {
  if (value === null || typeof value === 'string') return value ?? '';
  if (typeof value === 'object')
    return 'wallTime' in value ? momentWords(value.wallTime, format, formats) : '';
  if (format === 'money') return formats.money(Math.round(value * 100));
  if (format === 'percent') return formats.percent({ numerator: value, denominator: 1 });
  return format === 'duration' ? formats.duration(value) : formats.integer(value);
}

function momentWords(wallTime: string, format: ColumnFormat, formats: Formats): string {
  const day = formats.day(wallTime.slice(0, 10));
  return format === 'dateTime' ? `${day} ${wallTime.slice(11, 16)}` : day;
}

function TableRow({
  table,
  row,
}: {
  readonly table: ShownTable;
  readonly row: readonly PlainCell[];
}): ReactNode {
  const formats = useFormats();
  const cells = table.columns.map(({ format }, place) => ({
    words: written(row[place] ?? null, format, formats),
    isFigure: format !== 'text' && format !== 'date',
  }));
  const [first, ...others] = cells;
  return (
    <tr>
      <th scope="row">{first?.words}</th>
      {/* Cells are told apart by their column alone. */}
      {others.map(({ words, isFigure }, place) => (
        <td key={place} className={isFigure ? undefined : 'estate-table__words'}>
          {words}
        </td>
      ))}
    </tr>
  );
}

function EstateTable(props: { readonly table: ShownTable; readonly isWhole: boolean }): ReactNode {
  const { reportScreen } = useText();
  const formats = useFormats();
  const { table, isWhole } = props;
  const { name, columns, rows, totals } = table;
  const listed = rows.slice(0, rows.length - totals);
  const shown = isWhole ? listed : listed.slice(0, SHOWN);
  return (
    <div>
      <h3 className="estate-tables__name">{name}</h3>
      {listed.length === 0 ? (
        <p className="soft">{reportScreen.noRows}</p>
      ) : (
        <div className="estate-tables__scroll" role="region" aria-label={name} tabIndex={0}>
          <table className="estate-table">
            <thead>
              <tr>
                {columns.map(({ header, format }) => (
                  <th
                    key={header}
                    scope="col"
                    className={format === 'text' || format === 'date' ? 'estate-table__words' : undefined}
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, place) => (
                <TableRow key={place} table={table} row={row} />
              ))}
            </tbody>
            {totals > 0 && (
              <tfoot>
                {rows.slice(-totals).map((row, place) => (
                  <TableRow key={place} table={table} row={row} />
                ))}
              </tfoot>
            )}
          </table>
        </div>
      )}
      {listed.length > shown.length && (
        <p className="soft">{reportScreen.moreRows(formats.integer(listed.length - shown.length))}</p>
      )}
    </div>
  );
}

/** The tables of a report of the inventory. */
export function EstateTables(props: {
  readonly tables: readonly ShownTable[];
  /** Every row, as on paper. */
  readonly isWhole?: boolean;
}): ReactNode {
  const { tables, isWhole = false } = props;
  return (
    <div className="estate-tables">
      {tables.map((table) => (
        <EstateTable key={table.name} table={table} isWhole={isWhole} />
      ))}
    </div>
  );
}
