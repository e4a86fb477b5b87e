import { missingForDelivery, type MissingThing } from '#shared/domain/handover/assignment-readiness.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Account, AssignmentItem } from '#shared/domain/kinds.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import type { Hired, HireRecords } from './hire-proposals.ts';
import { accountsOf, itemsOf, listed } from './hire-reading.ts';

/** What is not written yet has no id of its own. */
const UNWRITTEN = 'unwritten';

/** What will be missing on the day of the delivery, by what is typed. @see P9-5.1-a, P9-5.1-d */
export function lacksForDelivery(
  form: FormReader,
  hired: Hired,
  records: HireRecords,
  day: string,
): readonly MissingThing[] {
  const assetId = form.text('assetId') as RecordId<'asset'> | null;
  const personId = hired.id ?? (UNWRITTEN as RecordId<'person'>);
  return missingForDelivery(
    {
      assignment: { personId, assetId, applications: [...listed(form.text('applications'))] },
      asset: records.assets.find(({ id }) => id === assetId) ?? null,
      items: typedItems(form, hired),
      enablements: [],
      accounts: [
        ...records.accounts.filter((each) => each.personId === hired.id),
        ...typedAccounts(form, hired, { personId, day }),
      ],
      nameOf: () => '',
    },
    day,
  );
}

function typedItems(form: FormReader, { bodyId }: Hired): readonly AssignmentItem[] {
  return itemsOf(form).map((item) => ({
    kind: 'assignmentItem',
    id: UNWRITTEN as RecordId<'assignmentItem'>,
    assignmentId: UNWRITTEN as RecordId<'computerAssignment'>,
    scope: scopeOfBody(bodyId),
    deleted: false,
    ...item,
    enablementId: null,
    doneOn: null,
    doneBy: null,
  }));
}

function typedAccounts(
  form: FormReader,
  { bodyId }: Hired,
  { personId, day }: { readonly personId: RecordId<'person'>; readonly day: string },
): readonly Account[] {
  return accountsOf(form).map(({ type, system, userName, createdOn }) => ({
    kind: 'account',
    id: UNWRITTEN as RecordId<'account'>,
    scope: scopeOfBody(bodyId),
    deleted: false,
    ...{ bodyId, personId, type, system },
    userName: userName ?? null,
    createdOn: createdOn ?? day,
    expiresOn: null,
    closedOn: null,
    credentialChangedOn: null,
  }));
}
