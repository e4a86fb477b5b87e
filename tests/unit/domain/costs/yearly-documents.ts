import type { QuotaParameters } from '#shared/domain/costs/document-quotas.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, DocumentLine, DocumentSending, YearlyDocument } from '#shared/domain/kinds.ts';
import type { DocumentEdition, YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { idFor } from '#tests/unit/domain/inventory/estate.ts';

const BODIES: readonly (readonly [name: string, pcs: number, inhabitants: number])[] = [
  ['Pontassieve', 100, 20_000],
  ['Reggello', 80, 16_000],
  ["Rignano sull'Arno", 40, 9_000],
  ['Pelago', 40, 7_500],
  ['Rufina', 20, 5_000],
  ['Londa', 10, 1_500],
  ['San Godenzo', 10, 1_000],
];

/** The seven municipalities, and the Unione. */
export const MUNICIPALITIES: readonly Body[] = BODIES.map(([name], place) =>
  blankRecord('body', idFor('body', place + 1), { name, type: 'municipality', demonstration: false }),
);

export const bodyNamed = (name: string): RecordId<'body'> => {
  const found = MUNICIPALITIES.find((body) => body.name === name);
  if (found === undefined) throw new Error(`no body is called ${name}`);
  return found.id;
};

/** What the quotas of 2026 are worked out from. */
export const PARAMETERS: QuotaParameters = {
  year: 2026,
  inhabitantsDate: '2025-12-31',
  unionParticipates: false,
  bodyIds: MUNICIPALITIES.map(({ id }) => id),
  projects: [],
  bodies: BODIES.map(([name, pcs, inhabitants]) => ({
    ...{ name, pcs, inhabitants, corrective: 10_000, isUnion: false },
  })),
};

export function aDocument(type: YearlyDocumentType, year: number, place = 1): YearlyDocument {
  return blankRecord('yearlyDocument', idFor('yearlyDocument', place), { type, year });
}

export function aLine(place: number, given: Partial<DocumentLine> = {}): DocumentLine {
  const plain = blankRecord('documentLine', idFor('documentLine', place), {
    ...{ documentId: idFor('yearlyDocument', 1), subject: `Riga ${String(place)}`, category: 'computer' },
    ...{ quantity: 1, unitCents: 100_000, capital: false, criterion: 'general' },
    ...{ oneOff: false, managementApplications: false },
  });
  return { ...plain, ...given };
}

export function aSending(
  document: YearlyDocument,
  edition: DocumentEdition,
  body: Body,
  sentOn: string,
): DocumentSending {
  return blankRecord('documentSending', idFor('documentSending', Number(body.id.slice(-3)) || 1), {
    ...{ documentId: document.id, edition, bodyId: body.id, sentOn },
    ...{ sentById: idFor('person', 1), channel: 'email' },
  });
}
