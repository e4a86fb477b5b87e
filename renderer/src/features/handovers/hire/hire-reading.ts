import type { AssignmentItemType } from '#shared/domain/assignment-item.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';

type HireArguments = ArgumentsOf<'hireEmployee'>;

/** The fields of the form that are lines of the checklist, and what they are. */
const LISTED_ITEMS = [
  ['enablements', 'enablement'],
  ['activations', 'activation'],
  ['accreditations', 'accreditation'],
] as const satisfies readonly (readonly [string, AssignmentItemType])[];

/** What was typed between commas. */
export function listed(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The lines of the checklist as they were typed. */
export function itemsOf(
  form: FormReader,
): readonly { readonly type: AssignmentItemType; readonly text: string }[] {
  return LISTED_ITEMS.flatMap(([name, type]) => listed(form.text(name)).map((text) => ({ type, text })));
}

/** The accounts as they were typed: those of the applications share the user name of the network. @see P9-5.1-d */
export function accountsOf(form: FormReader): NonNullable<HireArguments['accounts']> {
  const createdOn = form.day('createdOn') ?? undefined;
  const account = (
    type: 'network' | 'serviceMail' | 'application',
    system: string | null,
    user: string | null,
  ) =>
    system === null
      ? []
      : [
          {
            type,
            system,
            ...(user !== null && { userName: user }),
            ...(createdOn !== undefined && { createdOn }),
          },
        ];
  const applications = form.isTicked('applicationAccounts') ? listed(form.text('applications')) : [];
  return [
    ...account('network', form.text('networkSystem'), form.text('networkUser')),
    ...account('serviceMail', form.text('mailSystem'), form.text('mailUser')),
    ...applications.flatMap((system) => account('application', system, form.text('networkUser'))),
  ];
}

/** What the form says of the hire. */
export function hireOf(form: FormReader): HireArguments {
  const knownId = form.text('known') as RecordId<'person'> | null;
  const area = form.text('area');
  return {
    ...(knownId === null
      ? {
          person: {
            bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
            givenName: form.text('givenName') ?? '',
            familyName: form.text('familyName') ?? '',
            ...(area !== null && { area }),
            employmentStart: form.day('employmentStart') ?? '',
          },
        }
      : { personId: knownId }),
    requesterId: (form.text('requesterId') ?? '') as RecordId<'person'>,
    requestedOn: form.day('requestedOn') ?? undefined,
    assetId: form.text('assetId') as RecordId<'asset'> | null,
    applications: [...listed(form.text('applications'))],
    items: [...itemsOf(form)],
    accounts: accountsOf(form),
  };
}
