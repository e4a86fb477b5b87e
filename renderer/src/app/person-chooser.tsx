import { Combobox, ScrollArea, Skeleton, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { personOfAccount } from '#shared/domain/access/system-account.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Body, Person } from '#shared/domain/kinds.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useLiveValue } from '#renderer/store/record-hooks.ts';
import { useRoles } from '#renderer/store/use-roles.ts';
import { Initials } from '#renderer/ui/initials.tsx';
import { useServices } from './services.ts';
import './person-chooser.css';

const SHOWN_AT_MOST = 40;

interface Choice {
  readonly person: Person;
  readonly name: string;
  readonly bodyName: string;
  /** The roles held today, in words; empty where there are none. */
  readonly roles: string;
  readonly folded: string;
}

function useChoices(): readonly Choice[] | undefined {
  const { records } = useDesk().everybody;
  const people = useLiveValue(records.person);
  const bodies = useLiveValue(records.body);
  const formats = useFormats();
  const { labels } = useText();
  const rolesOf = useRoles();
  const { systemUser } = useServices().about;
  return useMemo(() => {
    if (people === undefined || bodies === undefined || rolesOf === undefined) return undefined;
    const proposed = personOfAccount(people, systemUser)?.id;
    const nameOf = new Map<string, string>(bodies.map((body: Body) => [body.id, body.name]));
    return people
      .map((person) => {
        const bodyName = nameOf.get(person.bodyId) ?? '';
        const roles = rolesOf(person)
          .map((role) => labels.consoleRole[role])
          .join(', ');
        return {
          person,
          name: fullName(person),
          bodyName,
          roles,
          folded: foldForSearch(`${sortingName(person)} ${bodyName} ${roles}`),
        };
      })
      .sort(
        (left, right) =>
          Number(right.person.id === proposed) - Number(left.person.id === proposed) ||
          Number(left.roles === '') - Number(right.roles === '') ||
          formats.compare(sortingName(left.person), sortingName(right.person)),
      );
  }, [people, bodies, formats, labels, rolesOf, systemUser]);
}

/** Everybody who may sit at the console: who works under this account first, then those with a role; by typing or by arrows. */
export function PersonChooser(props: {
  readonly onChoose: (actor: ActorId, name: string) => void;
  readonly onLeave?: () => void;
}): ReactNode {
  const { shell, startup } = useText();
  const { actor } = useDesk();
  const choices = useChoices();
  const combobox = useCombobox({ defaultOpened: true });
  const [typed, setTyped] = useState('');
  const words = searchWords(useDeferredValue(typed));
  const found = choices?.filter(({ folded }) => containsWords(folded, words)).slice(0, SHOWN_AT_MOST);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const choice = choices?.find(({ person }) => person.id === id);
        if (choice !== undefined) props.onChoose(choice.person.id, choice.name);
      }}
    >
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          mt="sm"
          aria-label={shell.person.search}
          placeholder={shell.person.search}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onLeave?.();
          }}
        />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah={360} mt="xs" type="auto" scrollbars="y" viewportProps={{ tabIndex: 0 }}>
        <Combobox.Options aria-label={shell.person.title}>
          {found === undefined && <Skeleton height={36} mt={4} />}
          {found?.map(({ person, name, bodyName, roles }) => (
            <Combobox.Option key={person.id} value={person.id} active={person.id === actor}>
              <span className="person-choice">
                <Initials name={name} />
                <span className="person-choice__name clip">{name}</span>
                <span className="soft clip">
                  {[roles, bodyName].filter((part) => part !== '').join(' · ')}
                  {person.id === actor && ` · ${shell.person.current}`}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {found?.length === 0 && (
            <Combobox.Empty>
              {choices?.length === 0 ? startup.choose.empty : shell.person.none}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </ScrollArea.Autosize>
    </Combobox>
  );
}
