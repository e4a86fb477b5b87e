import { Button, Group, Modal, Stack, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { explainTakeCharge } from '#shared/domain/service-level/explain-take-charge.ts';
import { dueExplanationParts } from '#shared/reports/due-explanation.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { type DueRow, dueRows } from './due-rows.ts';

interface DueDialogProps {
  readonly ticket: Ticket;
  readonly entries: readonly TicketEntry[];
  readonly rules: BodyRules;
  readonly onClose: () => void;
}

function DayTable({ rows }: { readonly rows: readonly DueRow[] }): ReactNode {
  const { table } = useText().ticketClock;
  return (
    <div className="due-days" tabIndex={0} role="region" aria-label={table.caption}>
      <Table striped withRowBorders={false} verticalSpacing={4}>
        <Table.Caption className="unseen">{table.caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{table.day}</Table.Th>
            <Table.Th>{table.slots}</Table.Th>
            <Table.Th className="due-days__number">{table.minutes}</Table.Th>
            <Table.Th className="due-days__number">{table.total}</Table.Th>
            <Table.Th>{table.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td className="tabular">{row.day}</Table.Td>
              <Table.Td className="tabular">{row.slots ?? table.none}</Table.Td>
              <Table.Td className="due-days__number tabular">{row.minutes ?? table.none}</Table.Td>
              <Table.Td className="due-days__number tabular">{row.total}</Table.Td>
              <Table.Td>{row.note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** «Perché questa scadenza?»: the count, day by day, as a table to read and as lines to copy. @see CAP-7-a, X-6 */
export function DueDialog({ ticket, entries, rules, onClose }: DueDialogProps): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const explanation = explainTakeCharge(ticket, entries, rules, useNow());
  const { head, days, tail } = dueExplanationParts(explanation, text, formats, nameOf);
  const rows = 'count' in explanation ? dueRows(explanation.count, text, formats) : [];
  const { copy, copied, close } = text.ticketClock;
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title={text.dueExplanation.title} size="xl">
      <Stack gap="sm">
        <div>
          {head.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {rows.length > 0 && <DayTable rows={rows} />}
        <div>
          {tail.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Group justify="flex-end" gap="xs">
          <CopyButton text={[...head, ...days, ...tail].join('\n')} labels={{ copy, copied }} />
          <Button data-autofocus onClick={onClose}>
            {close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
