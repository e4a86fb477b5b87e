import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconUser, IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { usePeopleSearch } from './use-people-search.ts';
import './requester-field.css';

const PEOPLE_AT_MOST = 8;
const FREE = 'free';

/** Who asked: a person of the registry, or a name as it was said. */
export interface Requester {
  readonly requesterId: string | null;
  readonly requesterName: string;
}

interface RequesterFieldProps {
  readonly value: Requester;
  readonly onChange: (next: Requester, person: Person | undefined) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

function PersonLine({ person }: { readonly person: Person }): ReactNode {
  const nameOf = useNames();
  const about = [nameOf(person.bodyId), person.area, person.phone];
  return (
    <span className="requester-line">
      <IconUser size={16} aria-hidden />
      <strong>{fullName(person)}</strong>
      <span className="soft clip">{about.filter((part) => part != null && part !== '').join(' · ')}</span>
    </span>
  );
}

/** Finds who asks by a few letters of name or body; whoever is not in the registry is taken as written. */
export function RequesterField(props: RequesterFieldProps): ReactNode {
  const { quickEntry } = useText();
  const { value, onChange } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = value.requesterId === null ? value.requesterName : '';
  const found = usePeopleSearch(typed, PEOPLE_AT_MOST);
  const isKnown = value.requesterId !== null;
  // Enter takes the first one found, whoever comes first as letters are typed.
  const first = found[0]?.id;
  useEffect(() => {
    if (first === undefined) combobox.resetSelectedOption();
    else combobox.selectFirstOption();
  }, [combobox, first]);

  function choose(option: string): void {
    combobox.closeDropdown();
    const person = found.find(({ id }) => id === option);
    if (person !== undefined) onChange({ requesterId: person.id, requesterName: fullName(person) }, person);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          label={quickEntry.requester}
          placeholder={quickEntry.requesterPlaceholder}
          withAsterisk
          aria-required
          leftSection={
            isKnown ? <IconUser size={16} aria-hidden /> : <IconUserQuestion size={16} aria-hidden />
          }
          {...(props.error !== undefined && { error: props.error })}
          {...(!isKnown && typed.trim() !== '' && { description: quickEntry.requesterFreeText })}
          {...(props.autoFocus === true && { 'data-autofocus': true, autoFocus: true })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={value.requesterName}
          onChange={(event) => {
            onChange({ requesterId: null, requesterName: event.currentTarget.value }, undefined);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options aria-label={quickEntry.requester}>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <PersonLine person={person} />
            </Combobox.Option>
          ))}
          <Combobox.Option value={FREE}>
            <span className="requester-line">
              <IconUserQuestion size={16} aria-hidden />
              {quickEntry.requesterFree(typed.trim())}
            </span>
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
