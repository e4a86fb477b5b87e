import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import type { RegistryRow } from './registry-rows.ts';
import type { RegistrySection } from './registry-section.ts';

/** Rows drawn at once: a list of names is searched, not scrolled through. */
const PAGE = 200;

function useColumns(section: RegistrySection): readonly string[] {
  const { columns } = useText().registry;
  const bySection = {
    people: [columns.name, columns.body, columns.area, columns.role, columns.phone, columns.email],
    bodies: [columns.name, columns.type, columns.phone, columns.people, columns.seats],
    seats: [columns.name, columns.body, columns.type, columns.address, columns.manned],
  };
  return bySection[section];
}

/** A list of the registry: the name opens the record. */
export function RegistryTable(props: {
  readonly section: RegistrySection;
  readonly rows: readonly RegistryRow[];
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { registry } = useText();
  const columns = useColumns(props.section);
  const [limit, setLimit] = useState(PAGE);
  const { rows, onOpen } = props;
  return (
    <>
      <table className="registry-table" aria-label={registry.sections[props.section]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.id} data-open={row.id === props.openId || undefined} onClick={() => onOpen(row.id)}>
              <th scope="row">
                <button
                  type="button"
                  className="registry-name"
                  onClick={(event) => {
                    event.stopPropagation();
                    onOpen(row.id);
                  }}
                >
                  {row.name}
                </button>
                {row.isDemonstration && <Chip>{registry.demonstration}</Chip>}
                {row.isDeleted && <Chip tone="bad">{registry.deleted}</Chip>}
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place + 1]} className="tabular">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + PAGE)}>
          {registry.more}
        </Button>
      )}
    </>
  );
}
