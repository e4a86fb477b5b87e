import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, CostYear, DocumentIssue, DocumentSending, YearlyDocument } from '#shared/domain/kinds.ts';
import {
  DOCUMENT_EDITIONS,
  type DocumentEdition,
  type YearlyDocumentType,
} from '#shared/domain/yearly-document.ts';
import { dividingBodies } from './dividing-bodies.ts';
import { documentDueOn, isOfficeDay, reminderDay } from './document-deadlines.ts';

/**
 * How an edition stands: to be sent; not sent to everybody by its day, which has come; sent to everybody, in time or not.
 */
export type EditionState = 'toSend' | 'notMet' | 'sent' | 'sentLate';

/** How an edition of a document stands on a day. */
export interface EditionStanding {
  readonly type: YearlyDocumentType;
  readonly year: number;
  readonly edition: DocumentEdition;
  /** `null` while nobody has begun the document. */
  readonly documentId: RecordId<'yearlyDocument'> | null;
  readonly dueOn: string;
  /** The last working day up to it. */
  readonly remindOn: string;
  /** What was frozen last. */
  readonly issue: DocumentIssue | null;
  /** To whom it was sent, by the order of the recipients. */
  readonly sendings: readonly DocumentSending[];
  /** To whom it was not sent, or not by its day. */
  readonly missing: readonly Body[];
  readonly recipients: number;
  readonly state: EditionState;
}

/** What the standing of the documents of a year follows from. */
export interface DocumentFacts {
  readonly documents: readonly YearlyDocument[];
  readonly issues: readonly DocumentIssue[];
  readonly sendings: readonly DocumentSending[];
  /** To whom documents are sent. */
  readonly recipients: readonly Body[];
  readonly isWorkingDay?: (day: string) => boolean;
}

/** The issues of an edition among those of one document, the earliest first. */
export function issuesOf(
  issues: readonly DocumentIssue[],
  edition: DocumentEdition,
): readonly DocumentIssue[] {
  return issues
    .filter((issue) => issue.edition === edition && !issue.deleted)
    .toSorted((one, other) => one.issuedAt - other.issuedAt || (one.id < other.id ? -1 : 1));
}

/** What was frozen last of an edition, among the issues of one document; `null` before the first time. */
export function latestIssue(
  issues: readonly DocumentIssue[],
  edition: DocumentEdition,
): DocumentIssue | null {
  return issuesOf(issues, edition).at(-1) ?? null;
}

/** To whom the documents of a year are sent: the Comuni that have a part in its split. @see REG-10.4-a */
export function documentRecipients(
  bodies: readonly Body[],
  year: number,
  costYear: CostYear | undefined,
): readonly Body[] {
  return dividingBodies(bodies, year, costYear).filter(({ type }) => type === 'municipality');
}

/** What a document of a year stands like, edition by edition. @see REG-10.4-a */
export function documentStandings(
  facts: DocumentFacts,
  type: YearlyDocumentType,
  year: number,
  today: string,
): readonly EditionStanding[] {
  const document = facts.documents.find((each) => each.type === type && each.year === year && !each.deleted);
  return DOCUMENT_EDITIONS.map((edition) => {
    const dueOn = documentDueOn(type, year, edition, document?.dueOn);
    const own = facts.issues.filter(({ documentId }) => documentId === document?.id);
    const issue = latestIssue(own, edition);
    const sendings = facts.sendings.filter(
      (sending) => sending.documentId === document?.id && sending.edition === edition && !sending.deleted,
    );
    return {
      ...{ type, year, edition, dueOn, issue },
      documentId: document?.id ?? null,
      remindOn: reminderDay(dueOn, facts.isWorkingDay ?? isOfficeDay),
      ...sent(facts.recipients, sendings, dueOn, today),
    };
  });
}

function sent(
  recipients: readonly Body[],
  sendings: readonly DocumentSending[],
  dueOn: string,
  today: string,
): Pick<EditionStanding, 'sendings' | 'missing' | 'recipients' | 'state'> {
  const found = recipients.flatMap(({ id }) => sendings.find(({ bodyId }) => bodyId === id) ?? []);
  const isWhole = recipients.length > 0 && found.length === recipients.length;
  const inTime = new Set(found.filter(({ sentOn }) => sentOn <= dueOn).map(({ bodyId }) => bodyId));
  const missing = recipients.filter(({ id }) => !inTime.has(id));
  const late = today >= dueOn ? 'notMet' : 'toSend';
  const whole = missing.length === 0 ? 'sent' : 'sentLate';
  return { sendings: found, missing, recipients: recipients.length, state: isWhole ? whole : late };
}

/**
 * The editions whose day falls within some days of today and that are not with everybody yet, and those of documents
 * that were begun whose day has gone by; the soonest first.
 *
 * @see X-7
 */
export function documentsDue(
  standings: readonly EditionStanding[],
  today: string,
  until: string,
): readonly EditionStanding[] {
  return standings
    .filter(({ state, dueOn, documentId }) => {
      if (state === 'toSend') return dueOn <= until;
      return state === 'notMet' && (documentId !== null || dueOn === today);
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}
