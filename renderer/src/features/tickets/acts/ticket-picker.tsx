import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useTicketSuggestions } from '#renderer/store/use-ticket-suggestions.ts';
import { StateWords } from '#renderer/ui/ticket-chips.tsx';
import { keptTicket, pickedWords } from './picked-ticket.ts';
import './ticket-picker.css';

interface TicketPickerProps {
  readonly label: string;
  readonly withAsterisk: boolean;
  readonly description?: string;
  readonly error?: string;
  readonly 'data-autofocus'?: boolean;
  /** The id of the chosen ticket and, after a space, what it is called: empty while none is chosen. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Chooses another ticket by its number first, or by words, as they are typed. */
export function TicketPicker({ value, onValue, ...common }: TicketPickerProps): ReactNode {
  const { ticketActs } = useText();
  const chosen = pickedWords(value);
  const [typed, setTyped] = useState(chosen);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useTicketSuggestions(value === '' ? typed : '');
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        combobox.closeDropdown();
        const row = found.find((each) => each.id === id);
        if (row === undefined) return;
        onValue(keptTicket(row));
        setTyped(`${row.code} ${row.subject}`);
      }}
    >
      <Combobox.Target>
        <TextInput
          {...common}
          placeholder={ticketActs.placeholders.ticket}
          value={value === '' ? typed : chosen}
          onChange={(event) => {
            onValue('');
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={value !== '' || typed.trim() === ''}>
        <Combobox.Options aria-label={common.label}>
          {found.map((row) => (
            <Combobox.Option key={row.id} value={row.id}>
              <span className="picked-ticket">
                <span className="tabular">{row.code}</span>
                <span className="clip">{row.subject}</span>
                <StateWords state={row.state} />
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{ticketActs.noTicketFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
