import type { ReactNode } from 'react';

interface PlainColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

interface PlainRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

/** Figures that are read, not opened. */
export function PlainTable(props: {
  readonly label: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
}): ReactNode {
  const { label, columns, rows } = props;
  const side = (place: number): string => (columns[place]?.isNumber === true ? 'tabular list-number' : '');
  return (
    <table className="document-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={column.label} scope="col" className={side(place)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells], isTotal = false }) => (
          <tr key={key} className={isTotal ? 'document-table__total' : ''}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]?.label ?? place} className={side(place + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
