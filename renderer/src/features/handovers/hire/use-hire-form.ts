import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useToday } from '#renderer/store/use-today.ts';
import {
  type ActField,
  type ActForm,
  type PlainSort,
  readForm,
  TICKED,
} from '#renderer/ui/act-form/act-form.ts';
import {
  askersFor,
  freeComputers,
  type Hired,
  type HireRecords,
  proposedAccounts,
} from './hire-proposals.ts';

export type HireField = ActField<PlainSort>;

/** The parts of the form, in the order in which they are filled in. */
export type HirePart = 'person' | 'computer' | 'accounts';

/** A form with what is proposed where nothing was typed, and its fields. */
export interface HireForm {
  /** What was typed, and the proposals. */
  readonly form: ActForm;
  readonly fields: Readonly<Record<HirePart, readonly HireField[]>>;
  readonly hired: Hired;
  /** Nobody may ask for the computer on the day of the request. */
  readonly lacksAsker: boolean;
}

/** Whoever is hired: somebody known, or what was typed. */
function hiredOf(form: ActForm, { people }: HireRecords): Hired {
  const known = people.find(({ id }) => id === form['known']);
  if (known !== undefined) return known;
  const area = (form['area'] ?? '').trim();
  return {
    id: null,
    bodyId: (form['bodyId'] ?? '') as RecordId<'body'>,
    area: area === '' ? null : area,
    givenName: form['givenName'] ?? '',
    familyName: form['familyName'] ?? '',
  };
}

/** What is proposed before anything is known of whoever is hired. */
function useFirstProposals({ people }: HireRecords): ActForm {
  const formats = useFormats();
  const today = formats.day(useToday());
  const { actor } = useDesk();
  const own = people.find(({ id }) => id === actor);
  return {
    bodyId: own?.bodyId ?? '',
    employmentStart: today,
    requestedOn: today,
    createdOn: today,
    applicationAccounts: TICKED,
  };
}

/** The form of a hire: proposals wherever nothing was typed, so that a hire takes few keys. */
export function useHireForm(typed: ActForm, records: HireRecords): HireForm {
  const { handoverHire } = useText();
  const now = useNow();
  const first = { ...useFirstProposals(records), ...typed };
  const hired = hiredOf(first, records);
  const day = readForm(first, now).day('requestedOn') ?? '';
  const askers = askersFor(hired, records, day);
  const computers = freeComputers(hired, records);
  const accounts = proposedAccounts(hired, records, {
    network: handoverHire.defaultNetwork,
    mail: handoverHire.defaultMail,
  });
  const proposals: ActForm = {
    ...accounts,
    requesterId: askers[0]?.id ?? '',
    assetId: computers[0]?.id ?? '',
  };
  const form = { ...proposals, ...first };
  const fields = {
    person: usePersonFields(records, hired.id !== null, askers),
    computer: useComputerFields(computers),
    accounts: useAccountFields(),
  };
  return { form, fields, hired, lacksAsker: hired.bodyId !== '' && askers.length === 0 };
}

function usePersonFields(
  { people }: HireRecords,
  isKnown: boolean,
  askers: HireRecords['people'],
): readonly HireField[] {
  const { fieldNames, handoverHire } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const { person, computerAssignment } = fieldNames;
  const known = useMemo(
    () =>
      people
        .map((each) => ({ value: each.id, label: sortingName(each) }))
        .sort((one, other) => formats.compare(one.label, other.label)),
    [people, formats],
  );
  const isMandatory = true;
  const newPerson: readonly HireField[] = [
    { name: 'givenName', label: person.givenName, sort: 'line', isMandatory, atMost: 80 },
    { name: 'familyName', label: person.familyName, sort: 'line', isMandatory, atMost: 80 },
    { name: 'employmentStart', label: person.employmentStart, sort: 'day', isMandatory },
    { name: 'bodyId', label: person.bodyId, sort: 'choice', isMandatory, choices: bodies },
    { name: 'area', label: person.area, sort: 'line', atMost: 120 },
  ];
  return [
    ...(isKnown ? [] : newPerson),
    {
      name: 'known',
      label: handoverHire.known,
      sort: 'choice',
      hint: handoverHire.knownHint,
      choices: known,
    },
    {
      name: 'requesterId',
      label: computerAssignment.requesterId,
      sort: 'choice',
      isMandatory,
      choices: askers.map((each) => ({ value: each.id, label: fullName(each) })),
    },
    { name: 'requestedOn', label: computerAssignment.requestedOn, sort: 'day', isMandatory },
  ];
}

function useComputerFields(computers: HireRecords['assets']): readonly HireField[] {
  const { fieldNames, handoverHire } = useText();
  const { assetId, applications } = fieldNames.computerAssignment;
  const computer: HireField = {
    name: 'assetId',
    label: assetId,
    sort: 'choice',
    choices: computers.map(({ id, label, model }) => ({
      value: id,
      label: [label, model].filter((part) => part !== null).join(' · '),
    })),
  };
  return [
    computers.length === 0 ? { ...computer, hint: handoverHire.noComputer } : computer,
    { name: 'applications', label: applications, sort: 'line', hint: handoverHire.applicationsHint },
    { name: 'enablements', label: handoverHire.enablements, sort: 'line', hint: handoverHire.listHint },
    { name: 'activations', label: handoverHire.activations, sort: 'line' },
    { name: 'accreditations', label: handoverHire.accreditations, sort: 'line' },
  ];
}

function useAccountFields(): readonly HireField[] {
  const { handoverHire } = useText();
  const atMost = 120;
  return [
    { name: 'networkSystem', label: handoverHire.networkSystem, sort: 'line', atMost },
    { name: 'networkUser', label: handoverHire.networkUser, sort: 'line', atMost },
    { name: 'mailSystem', label: handoverHire.mailSystem, sort: 'line', atMost },
    { name: 'mailUser', label: handoverHire.mailUser, sort: 'line', atMost },
    { name: 'applicationAccounts', label: handoverHire.applicationAccounts, sort: 'tick' },
    { name: 'createdOn', label: handoverHire.createdOn, sort: 'day', hint: handoverHire.createdHint },
  ];
}
