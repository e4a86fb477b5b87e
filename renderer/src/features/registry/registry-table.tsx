import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import type { RegistryRow } from './registry-rows.ts';
import type { RegistrySection } from './registry-section.ts';

/** Rows drawn at once: a list of names is searched, not scrolled through. */
const PAGE = 200;
/** The most severe first, as people speak of them. */
const BY_SEVERITY = ['high', 'medium', 'low'] as const;

/** The columns of each part, the name's first. */
function useColumns(section: RegistrySection): readonly string[] {
  const { registry, labels, setup } = useText();
  const c = registry.columns;
  const levels = BY_SEVERITY.map((priority) => setup.takeCharge(labels.ticketPriority[priority]));
  const bySection: Readonly<Record<RegistrySection, readonly string[]>> = {
    people: [c.name, c.body, c.area, c.role, c.phone, c.email],
    bodies: [c.name, c.type, c.phone, c.people, c.seats],
    seats: [c.name, c.body, c.type, c.address, c.manned],
    hours: [c.body, c.validFrom, c.week, c.weekHours],
    closures: [c.reason, c.body, c.firstDay, c.lastDay, c.hours],
    levels: [c.body, c.validFrom, ...levels, c.target],
    terms: [c.body, c.validFrom, c.profile, c.queue, c.channels],
    suppliers: [c.name, c.phone, c.email, c.vatNumber, c.contacts],
    contacts: [c.name, c.supplier, c.area, c.phone, c.email],
    contracts: [c.subject, c.supplier, c.bodies, c.from, c.to, c.profile, c.yearly],
    operators: [c.name, c.role, c.bodies, c.from, c.to, c.team, c.relation],
    appointments: [c.name, c.office, c.body, c.area, c.from, c.to, c.act],
    inhabitants: [c.body, c.day, c.count, c.source],
    texts: [c.name, c.type, c.subject, c.text],
    services: [c.service, c.minimumProfile, c.requiredLevel],
  };
  return bySection[section];
}

interface RegistryTableProps {
  readonly section: RegistrySection;
  readonly rows: readonly RegistryRow[];
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
  /** Begins the record that a body lacks. */
  readonly onBegin: (bodyId: string) => void;
}

interface RowProps extends RegistryTableProps {
  readonly row: RegistryRow;
  readonly columns: readonly string[];
}

function Chips({ row }: Pick<RowProps, 'row'>): ReactNode {
  return row.chips.map(({ word, tone }) => (
    <Chip key={word} tone={tone}>
      {word}
    </Chip>
  ));
}

/** A body without what it needs: what is missing, and the act that begins it. */
function BeginRow(props: RowProps & { readonly begins: string }): ReactNode {
  const { setup } = useText();
  const { row, begins, columns, onBegin } = props;
  const { name } = row;
  return (
    <tr onClick={() => onBegin(begins)}>
      <th scope="row">
        <span className="list-name">{name}</span>
        <Chips row={row} />
      </th>
      <td colSpan={columns.length - 1}>
        <Button
          size="compact-sm"
          variant="light"
          mr="sm"
          aria-label={setup.configureBody(name)}
          onClick={(event) => {
            event.stopPropagation();
            onBegin(begins);
          }}
        >
          {setup.configure}
        </Button>
        <span className="soft">{row.cells[0]}</span>
      </td>
    </tr>
  );
}

function RecordRow({ row, columns, openId, onOpen }: RowProps): ReactNode {
  return (
    <tr data-open={row.id === openId || undefined} onClick={() => onOpen(row.id)}>
      <th scope="row">
        <ListName onOpen={() => onOpen(row.id)}>
          {row.name}
          {row.nameMore !== '' && <span className="unseen">{row.nameMore}</span>}
        </ListName>
        <Chips row={row} />
      </th>
      {columns.slice(1).map((column, place) => (
        <td key={column} className="tabular">
          {row.cells[place]}
        </td>
      ))}
    </tr>
  );
}

/** A list of the registry: the name opens the record. */
export function RegistryTable(props: RegistryTableProps): ReactNode {
  const { registry } = useText();
  const columns = useColumns(props.section);
  const [limit, setLimit] = useState(PAGE);
  const { rows } = props;
  return (
    <>
      <table className="list-table" aria-label={registry.sections[props.section]}>
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
          {rows
            .slice(0, limit)
            .map((row) =>
              row.begins === null ? (
                <RecordRow key={row.id} {...props} row={row} columns={columns} />
              ) : (
                <BeginRow key={row.id} {...props} row={row} begins={row.begins} columns={columns} />
              ),
            )}
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
