import type { ReactNode } from 'react';

interface TableHeadingProps {
  /** The heading of the column of names: heard, not seen. */
  readonly namesLabel: string;
  readonly columns: readonly string[];
}

/** The heading of a table of figures: a column of names, then one for each figure. */
export function TableHeading({ namesLabel, columns }: TableHeadingProps): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{namesLabel}</span>
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
