import type { RecordId } from '#shared/domain/identity.ts';

/** Where the guided hire leads. */
export interface HireWays {
  readonly back: () => void;
  /** The first day of an assignment. */
  readonly resume: (assignmentId: RecordId<'computerAssignment'>) => void;
  readonly printSlip: (
    personId: RecordId<'person'>,
    search: { readonly accounts?: RecordId<'account'>[]; readonly envelope?: string },
  ) => void;
  readonly showReceipt: (handoverId: RecordId<'credentialHandover'>) => void;
}
