import type { ReactNode } from 'react';
import { type DerivedMode, handoverMode } from '#shared/domain/handover/handover-mode.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { type KeptField, KeptForm } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';

type Serving = Person & { readonly employmentStart: string };

/** The mode that the chosen accounts give; `null` while none is chosen. */
function modeOf(accounts: readonly Account[], { employmentStart }: Serving, ids: readonly string[]) {
  const openedOn = accounts.filter(({ id }) => ids.includes(id)).map(({ createdOn }) => createdOn);
  return openedOn.length === 0 ? null : handoverMode({ servesFrom: employmentStart, openedOn, cause: null });
}

function chosenIn({ accountIds = '' }: ActForm): readonly string[] {
  return accountIds.split('\n').filter((id) => id !== '');
}

/** What a mode asks, and nothing of the other. */
function modeFields(
  text: Catalogue,
  mode: DerivedMode['mode'] | null,
  firstDay: string,
): readonly KeptField[] {
  const names = text.fieldNames.credentialHandover;
  const words = text.handoverRegister;
  if (mode === null) return [];
  if (mode === 'personalEmail')
    return [
      {
        name: 'recipientEmail',
        label: names.recipientEmail,
        sort: 'line',
        isMandatory: true,
        hint: words.recipientHint,
      },
    ];
  const hint = words.deviationHint(firstDay);
  return [
    { name: 'envelopeNumber', label: names.envelopeNumber, sort: 'line', isMandatory: true, atMost: 40 },
    { name: 'sealNumber', label: names.sealNumber, sort: 'line', isMandatory: true, atMost: 40 },
    { name: 'deviationReason', label: names.deviationReason, sort: 'prose', hint },
  ];
}

function said(
  form: FormReader,
  person: Serving,
  mode: DerivedMode['mode'] | undefined,
): ArgumentsOf<'recordHandover'> {
  const handedOn = form.day('handedOn');
  const email = form.text('recipientEmail');
  return {
    personId: person.id,
    accountIds: form.several('accountIds') as RecordId<'account'>[],
    ...(handedOn !== null && { handedOn }),
    ...(mode === 'personalEmail'
      ? { recipientEmails: email === null ? [] : email.split(/[,;\s]+/).filter((each) => each !== '') }
      : {
          envelopeNumber: form.text('envelopeNumber'),
          sealNumber: form.text('sealNumber'),
          deviationReason: form.text('deviationReason'),
        }),
  };
}

/** The form of a hand-over to a person: its mode is shown with its reason, and is not chosen. @see P9-5.1-f */
export function HandoverForm(props: {
  readonly person: Serving;
  readonly accounts: readonly Account[];
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const today = useToday();
  const { person, accounts, onDone, onCancel } = props;
  const { handoverRegister: words, labels, fieldNames } = text;
  const firstDay = formats.day(person.employmentStart);
  const initial = {
    accountIds: accounts.map(({ id }) => id).join('\n'),
    handedOn: formats.day(today),
    recipientEmail: person.email ?? '',
  };
  const lead = (form: ActForm): string => {
    const derived = modeOf(accounts, person, chosenIn(form));
    const mode =
      derived === null
        ? words.noMode
        : words.derivedMode(labels.handoverMode[derived.mode], words.because[derived.because]);
    return `${mode} ${words.firstDay(firstDay)}`;
  };
  return (
    <KeptForm
      draftKey={`handovers/register/${person.id}`}
      initial={initial}
      lead={lead}
      takesFocus={false}
      fields={(form) => [
        {
          name: 'accountIds',
          label: words.accounts,
          sort: 'several',
          isMandatory: true,
          choices: accounts.map(({ id, type, system }) => ({
            value: id,
            label: `${labels.accountType[type]}: ${system}`,
          })),
        },
        {
          name: 'handedOn',
          label: fieldNames.credentialHandover.handedOn,
          sort: 'day',
          isMandatory: true,
        },
        ...modeFields(text, modeOf(accounts, person, chosenIn(form))?.mode ?? null, firstDay),
      ]}
      submit={words.record}
      run={(act, form) => {
        const mode = modeOf(accounts, person, form.several('accountIds'))?.mode;
        return act('recordHandover', said(form, person, mode));
      }}
      done={() => words.recorded(fullName(person))}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
      onCancel={onCancel}
    />
  );
}
