import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import type { RecordRow } from './record-row.ts';
import type { RecordSection } from './record-section.ts';

/** Rows drawn at once: a list of names is searched, not scrolled through. */
const PAGE = 200;

type ColumnName = keyof Catalogue['inventoryRecords']['columns'];

/** The columns of each part, the name's first. */
const COLUMNS: Readonly<Record<RecordSection, readonly ColumnName[]>> = {
  machines: ['name', 'body', 'host', 'purpose', 'size', 'disk', 'replicated'],
  links: ['name', 'body', 'seat', 'technology', 'speed', 'distance', 'supplier'],
  applications: ['name', 'state', 'supplier', 'hostedAt', 'bodies'],
  spaces: ['name', 'body', 'type', 'holder', 'used', 'trend', 'readOn'],
  certificates: ['holder', 'body', 'type', 'issuer', 'issuedOn', 'expiresOn'],
  consumables: ['name', 'body', 'seat', 'stock', 'minimum', 'lastMoved'],
  variations: ['description', 'body', 'asset', 'reportedBy', 'reportedOn'],
  totals: ['subject', 'body', 'measure', 'count', 'capacity', 'source', 'sourceDate'],
};

const NUMBERS: readonly ColumnName[] = ['disk', 'speed', 'distance', 'stock', 'minimum', 'count', 'capacity'];

interface RecordTableProps {
  readonly section: RecordSection;
  readonly rows: readonly RecordRow[];
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
}

function Row(props: RecordTableProps & { readonly row: RecordRow }): ReactNode {
  const { section, row, openId, onOpen } = props;
  return (
    <tr data-open={row.id === openId || undefined} onClick={() => onOpen(row.id)}>
      <th scope="row" style={row.depth > 0 ? { paddingLeft: 12 + row.depth * 20 } : undefined}>
        <ListName onOpen={() => onOpen(row.id)}>{row.name}</ListName>
        {row.chips.map(({ word, tone }) => (
          <Chip key={word} tone={tone}>
            {word}
          </Chip>
        ))}
      </th>
      {COLUMNS[section].slice(1).map((column, place) => (
        <td key={column} className={NUMBERS.includes(column) ? 'tabular list-number' : 'tabular'}>
          {row.cells[place]}
        </td>
      ))}
    </tr>
  );
}

/** A list of the inventory: the name opens the record. */
export function RecordTable(props: RecordTableProps): ReactNode {
  const { inventory, inventoryRecords } = useText();
  const [limit, setLimit] = useState(PAGE);
  const { section, rows } = props;
  return (
    <>
      <table className="list-table" aria-label={inventory.sections[section]}>
        <thead>
          <tr>
            {COLUMNS[section].map((column) => (
              <th key={column} scope="col" className={NUMBERS.includes(column) ? 'list-number' : ''}>
                {inventoryRecords.columns[column]}
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
          {inventoryRecords.more}
        </Button>
      )}
    </>
  );
}
