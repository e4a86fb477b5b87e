import { handoverConformity } from '#shared/domain/handover/handover-conformity.ts';
import type { Receipt } from '#shared/domain/handover/receipt.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, CredentialHandover, Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

type Kept = 'mode' | 'handedOn' | 'envelopeNumber' | 'sealNumber' | 'recipientEmail' | 'deviationReason';

/** What a receipt is made of, as records. */
interface ReceiptGrounds extends Pick<CredentialHandover, Kept> {
  readonly person: Person & { readonly employmentStart: string };
  readonly deliverer: Person;
  readonly accounts: readonly Account[];
}

/** The receipt of a hand-over, in the words of today. @see P9-0-a, P9-5.1-e */
export async function receiptOf(
  { workspace, composeReceipt }: UseCaseContext,
  { person, deliverer, accounts, deviationReason, ...kept }: ReceiptGrounds,
): Promise<Receipt> {
  const body = await workspace.read('body', person.bodyId);
  const servesFrom = person.employmentStart;
  const isConform = handoverConformity({ ...kept, servesFrom }) === 'conform';
  return composeReceipt({
    ...kept,
    procedure: await procedureOn(workspace, person.bodyId, kept.handedOn),
    body: body?.record.name ?? '',
    recipient: fullName(person),
    accounts: accounts.map(({ type, system, userName }) => ({ type, system, userName })),
    servesFrom,
    deliveredBy: fullName(deliverer),
    deviation: isConform ? null : deviationReason,
  });
}

/** The procedure that a body followed on a day: the one of its terms in force. */
async function procedureOn(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  day: string,
): Promise<string | null> {
  const terms = await workspace.find('bodyTerms', { index: 'bodyId', value: bodyId });
  const begun = terms.filter(({ validFrom }) => validFrom <= day);
  const last = begun.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom)).at(-1);
  return last?.procedure ?? null;
}
