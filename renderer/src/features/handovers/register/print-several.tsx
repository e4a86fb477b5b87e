import { Button, MultiSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { inOrder, isUnsigned } from './use-register-rows.ts';
import './register.css';

/** Chooses several receipts that nobody signed yet, to print them together; nothing while there are fewer than two. */
export function PrintSeveral(): ReactNode {
  const { handoverRegister: words } = useText();
  const nameOf = useNames();
  const { showReceipts } = useHandoverWays();
  const unsigned = inOrder((useRecords('credentialHandover') ?? []).filter(isUnsigned));
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  if (unsigned.length < 2) return null;
  if (chosen === null)
    return (
      <div className="register-several">
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={() => setChosen(unsigned.map(({ id }) => id))}
        >
          {words.printSeveral}
        </Button>
      </div>
    );
  return (
    <div className="register-several">
      <MultiSelect
        size="xs"
        label={words.choose}
        data={unsigned.map((each) => ({
          value: each.id,
          label: `${nameOf(each.personId) ?? ''} · ${ticketCode(each)}`,
        }))}
        value={[...chosen]}
        searchable
        clearable
        onChange={setChosen}
      />
      <Button size="xs" disabled={chosen.length === 0} onClick={() => showReceipts(chosen)}>
        {words.printSeveral}
      </Button>
    </div>
  );
}
