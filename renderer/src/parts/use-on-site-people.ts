import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { contactsOf, guidesAmong } from '#shared/domain/on-site/on-site-people.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useAccess, useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** Who works on site in a body, and who guides from the office. */
interface OnSitePeople {
  readonly contacts: readonly Person[];
  readonly guides: readonly Person[];
  readonly actor: RecordId<'person'> | null;
}

/** Who works on site in a body and who guides, each by name; `null` while that is read. @see REG-5.3-a, REG-5.3-b */
export function useOnSitePeople(bodyId: RecordId<'body'> | null): OnSitePeople | null {
  const formats = useFormats();
  const access = useAccess();
  const today = useToday();
  const { actor } = useDesk();
  const people = useRecords('person');
  const appointments = useRecords('appointment');
  const operators = useRecords('operator');
  return useMemo(() => {
    if (people === undefined || appointments === undefined || operators === undefined) return null;
    const byName = (found: readonly Person[]): readonly Person[] =>
      found.toSorted((one, other) => formats.compare(sortingName(one), sortingName(other)));
    const facts = { people, appointments, operators };
    return {
      contacts: bodyId === null ? [] : byName(contactsOf(bodyId, today, facts)),
      guides: byName(guidesAmong(people, access, today)),
      actor,
    };
  }, [people, appointments, operators, access, today, bodyId, actor, formats]);
}

/** The same as choices of a form. */
export interface OnSiteChoices {
  readonly actor: RecordId<'person'> | null;
  readonly contacts: readonly { readonly value: RecordId<'person'>; readonly label: string }[];
  readonly guides: readonly { readonly value: RecordId<'person'>; readonly label: string }[];
}

/** Who works on site in a body and who guides, to be chosen: none while that is read. */
export function useOnSiteChoices(bodyId: RecordId<'body'>): OnSiteChoices {
  const people = useOnSitePeople(bodyId);
  return useMemo(() => {
    const choice = (person: Person) => ({ value: person.id, label: fullName(person) });
    return {
      actor: people?.actor ?? null,
      contacts: (people?.contacts ?? []).map(choice),
      guides: (people?.guides ?? []).map(choice),
    };
  }, [people]);
}
