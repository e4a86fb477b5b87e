import { isCharged, materialCents } from '#shared/domain/charges.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Asset, Material, OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { minutesOnSite, reportTotalCents } from '#shared/domain/on-site/on-site-charge.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { DocumentContent, DocumentFact, DocumentSection } from '#shared/reports/document-content.ts';
import type { RegisterNames } from '#shared/reports/register-names.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** What an intervention report is written from. */
export interface InterventionReportRequest {
  readonly report: OnSiteReport;
  /** Those that it names, as far as they are here. */
  readonly tickets: readonly Ticket[];
  readonly assets: readonly Asset[];
  readonly materials: readonly Material[];
  readonly names: RegisterNames;
  readonly generatedAt: Instant;
  readonly generatedBy: string;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
}

/** An intervention report as a document: works, times, material, amounts, warranty, room to sign. @see CAP-3.1.6-b */
export function interventionReport(request: InterventionReportRequest): DocumentContent {
  const { report, names, catalogue, generatedAt, generatedBy, formats } = request;
  const { report: words } = catalogue.outings;
  return {
    title: `${words.paper} ${ticketCode(report)}`,
    about: [names.body(report.bodyId), `${generatedBy}, ${formats.dateTime(generatedAt)}`],
    sections: [
      { type: 'facts', heading: words.onTicket, facts: courseFacts(request) },
      { type: 'texts', heading: catalogue.fieldNames.onSiteReport.works, texts: [report.works] },
      ...materialSection(request),
      { type: 'facts', heading: words.charge, facts: chargeFacts(request) },
      { type: 'facts', heading: words.signature, facts: signatureFacts(request) },
    ],
  };
}

function courseFacts(request: InterventionReportRequest): readonly DocumentFact[] {
  const { report, tickets, assets, names, catalogue, formats } = request;
  const { fieldNames, labels, outings } = catalogue;
  const words = fieldNames.onSiteReport;
  const wallClock = createWallClock();
  const { warrantyUntil, nextSteps } = report;
  return [
    [words.seatId, names.seat(report.seatId)],
    [words.technicianId, names.person(report.technicianId)],
    [words.arrivedAt, wallClock(report.arrivedAt)],
    [words.leftAt, wallClock(report.leftAt)],
    [outings.report.columns.duration, outings.report.hours(formats.decimal(minutesOnSite(report) / 60, 1))],
    [words.ticketIds, tickets.map((ticket) => `${ticketCode(ticket)} ${ticket.subject}`).join('\n')],
    ...(assets.length === 0 ? [] : [[words.assetIds, assets.map(({ label }) => label).join(', ')] as const]),
    [words.outcome, labels.workOutcome[report.outcome]],
    ...(nextSteps === null ? [] : [[words.nextSteps, nextSteps] as const]),
    [
      outings.report.warranty,
      warrantyUntil === null
        ? outings.report.noWarranty
        : outings.report.warrantyUntil(formats.day(warrantyUntil)),
    ],
  ];
}

function materialSection({
  materials,
  catalogue,
  formats,
}: InterventionReportRequest): readonly DocumentSection[] {
  const { charging, outings } = catalogue;
  const { report: words } = outings;
  if (materials.length === 0) return [];
  return [
    {
      type: 'table',
      heading: words.materials,
      columns: [words.description, words.quantity, words.unit, words.cost, words.onWhom],
      rows: materials.map((line) => [
        line.description,
        line.quantity,
        formats.money(line.unitCents),
        formats.money(materialCents([line])),
        isCharged(line) ? charging.charged : null,
      ]),
      empty: words.noMaterials,
    },
  ];
}

/** @see CAP-3.1.6-d, CAP-3.1.7-a */
function chargeFacts({
  report,
  materials,
  catalogue,
  formats,
}: InterventionReportRequest): readonly DocumentFact[] {
  const { report: words } = catalogue.outings;
  const money = (cents: number | null): string => (cents === null ? words.noRate : formats.money(cents));
  const charged = materialCents(materials.filter(isCharged));
  return [
    [words.work, report.chargeable ? money(report.workCents) : words.notCharged],
    [words.fee, money(report.feeCents)],
    [words.materials, formats.money(charged)],
    [words.total, money(reportTotalCents(report, charged))],
  ];
}

function signatureFacts({ report, names, catalogue }: InterventionReportRequest): readonly DocumentFact[] {
  const { outings, fieldNames, labels } = catalogue;
  const { report: words } = outings;
  const { signatory, signedOn, signatureWay } = report;
  return [
    [words.technicianLine, names.person(report.technicianId)],
    [words.signatoryLine, signatory],
    [fieldNames.onSiteReport.signedOn, signedOn === null ? null : { wallTime: signedOn }],
    [fieldNames.onSiteReport.signatureWay, signatureWay === null ? null : labels.signatureWay[signatureWay]],
  ];
}
