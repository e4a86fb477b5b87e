import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import type { SectionColumn, SectionRow } from './section-row.ts';
import '#renderer/ui/list-table.css';

/** Rows drawn at once: a list is searched, not scrolled through. */
const PAGE = 200;

interface SectionTableProps {
  readonly label: string;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly SectionRow[];
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
}

function Row(props: SectionTableProps & { readonly row: SectionRow }): ReactNode {
  const { row, columns, openId, onOpen } = props;
  return (
    <tr data-open={row.id === openId || undefined} onClick={() => onOpen(row.id)}>
      <th scope="row">
        <ListName onOpen={() => onOpen(row.id)}>{row.name}</ListName>
      </th>
      {columns.slice(1).map(({ label, isNumber = false }, place) => {
        const cell = row.cells[place] ?? '';
        return (
          <td key={label} className={isNumber ? 'tabular list-number' : 'tabular'}>
            {typeof cell === 'string' ? cell : <Chip tone={cell.tone}>{cell.word}</Chip>}
          </td>
        );
      })}
    </tr>
  );
}

/** A part of a screen as a table: the name opens a line beside the list. */
export function SectionTable(props: SectionTableProps): ReactNode {
  const { sections } = useText();
  const { label, columns, rows } = props;
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <table className="list-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.isNumber === true ? 'list-number' : ''}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <Row key={row.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + PAGE)}>
          {sections.more}
        </Button>
      )}
    </>
  );
}
