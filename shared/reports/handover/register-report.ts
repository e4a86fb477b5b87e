import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { handoverConformity } from '#shared/domain/handover/handover-conformity.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { createHandoverCells, dayCell, dayColumn, handoverColumns, textColumn } from './handover-cells.ts';
import { groupedByBody, type HandoverRequest, handoversOfPeriod } from './handover-request.ts';

type Handovers = readonly CredentialHandover[];

/** *Registro delle consegne*: who was given the way into what, how and when, in a period; never a secret. @see P9-5.1-e, P9-5.1-f, X-4 */
export function handoverRegisterReport(request: HandoverRequest): TableReport {
  const { handoverReports } = request.catalogue;
  const words = handoverReports.register;
  const handovers = handoversOfPeriod(request);
  const count = (header: string, isCounted: (handover: CredentialHandover) => boolean) => ({
    header,
    count: (of: Handovers) => of.filter(isCounted).length,
  });
  const figures = [
    count(words.columns.handovers, () => true),
    count(words.columns.envelopes, ({ mode }) => mode === 'sealedEnvelope'),
    count(words.columns.emails, ({ mode }) => mode === 'personalEmail'),
    count(words.columns.signed, ({ signedOn }) => signedOn !== null),
    count(words.columns.returned, ({ returnedOn }) => returnedOn !== null),
    count(words.columns.revoked, ({ revokedOn }) => revokedOn !== null),
  ];
  const groups = groupedByBody(handovers, request);
  return {
    title: words.title,
    about: 'period',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups, figures }, request),
      listTable(handovers, request),
    ],
    facts: [[words.things, handovers.length]],
    notes: [handoverReports.noSecret, ...words.notes],
    things: handovers.length,
  };
}

function listTable(handovers: Handovers, request: HandoverRequest): ReportTable {
  const { fieldNames, labels, handoverReports } = request.catalogue;
  const { columns, sheets, conformity } = handoverReports.register;
  const fields = fieldNames.credentialHandover;
  const names = createRegisterNames(request);
  const cellsOf = createHandoverCells(request);
  return {
    name: sheets.list,
    columns: [
      ...handoverColumns(request),
      dayColumn(fields.servesFrom),
      textColumn(fields.envelopeNumber, 18),
      textColumn(fields.sealNumber, 18),
      textColumn(fields.recipientEmail, 32),
      textColumn(fields.deliveredBy, 26),
      textColumn(columns.conformity, 20),
      textColumn(fields.deviationReason, 40),
      dayColumn(fields.signedOn),
      textColumn(fields.signatureWay, 16),
      dayColumn(fields.returnedOn),
      dayColumn(fields.revokedOn),
      textColumn(fields.revocationReason, 40),
    ],
    count: handovers.length,
    shown: true,
    rows: () =>
      handovers.map((handover) => [
        ...cellsOf(handover),
        dayCell(handover.servesFrom),
        handover.envelopeNumber,
        handover.sealNumber,
        handover.recipientEmail,
        names.person(handover.deliveredBy),
        conformity[handoverConformity(handover)],
        handover.deviationReason,
        dayCell(handover.signedOn),
        handover.signatureWay === null ? null : labels.signatureWay[handover.signatureWay],
        dayCell(handover.returnedOn),
        dayCell(handover.revokedOn),
        handover.revocationReason,
      ]),
  };
}
