import type { RecordId } from '#shared/domain/identity.ts';
import type {
  Account,
  Appointment,
  AppointmentReview,
  ComputerAssignment,
  CredentialHandover,
  CredentialPolicy,
} from '#shared/domain/kinds.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** What every report of hand-overs is made from: of what whoever asks may see, and no more. @see X-5 */
export interface HandoverRequest extends ReportRequest {
  readonly handovers: readonly CredentialHandover[];
  /** Deleted ones too: they keep their name in what they took part in. */
  readonly accounts: readonly Account[];
  readonly assignments: readonly ComputerAssignment[];
  readonly policies: readonly CredentialPolicy[];
  readonly appointments: readonly Appointment[];
  readonly reviews: readonly AppointmentReview[];
}

/** Something of a body. */
interface OfBody {
  readonly bodyId: RecordId<'body'>;
}

/** What is of the selected body, or of any. */
export function ofSelected<Each extends OfBody>(
  each: readonly Each[],
  { selection: { bodyId } }: ReportRequest,
): readonly Each[] {
  return bodyId === null ? each : each.filter((one) => one.bodyId === bodyId);
}

/** What is of each body, in order of the bodies' names. */
export function groupedByBody<Each extends OfBody>(
  each: readonly Each[],
  request: ReportRequest,
): readonly (readonly [RecordId<'body'>, readonly Each[]])[] {
  const names = createRegisterNames(request);
  const groups = new Map<RecordId<'body'>, Each[]>();
  for (const one of each) {
    const own = groups.get(one.bodyId);
    if (own === undefined) groups.set(one.bodyId, [one]);
    else own.push(one);
  }
  return [...groups].toSorted(([one], [other]) => names.body(one).localeCompare(names.body(other), 'it'));
}

/** The hand-overs of a period, in the order in which they were done. */
export function handoversOfPeriod(request: HandoverRequest): readonly CredentialHandover[] {
  const { from, to } = request.selection.period;
  return inOrder(
    ofSelected(request.handovers, request).filter(({ handedOn }) => from <= handedOn && handedOn <= to),
  );
}

/** Hand-overs by day, and by id those of one day. */
export function inOrder(handovers: readonly CredentialHandover[]): readonly CredentialHandover[] {
  return handovers.toSorted(
    (one, other) =>
      one.handedOn.localeCompare(other.handedOn) || (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
}

/** The names of the accounts of a hand-over, by system and by the name one signs in with. */
export function accountNames({ accounts, catalogue }: HandoverRequest): (ids: readonly string[]) => string {
  const known = new Map<string, Account>(accounts.map((account) => [account.id, account]));
  const nameOf = (id: string): string => {
    const account = known.get(id);
    if (account === undefined) return catalogue.handoverReports.unknownAccount;
    return account.userName === null ? account.system : `${account.system} (${account.userName})`;
  };
  return (ids) =>
    ids
      .map(nameOf)
      .toSorted((one, other) => one.localeCompare(other, 'it'))
      .join(', ');
}
