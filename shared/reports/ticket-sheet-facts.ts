import type { Instant } from '#shared/domain/instant.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isIctFunction } from '#shared/domain/ict-functions.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { chargeWords } from './charge-words.ts';
import type { DocumentFact, DocumentSection, DocumentValue } from './document-content.ts';
import type { SheetParts } from './ticket-sheet-parts.ts';

type Facts = readonly DocumentFact[];

/** What a ticket says of itself: who asked, what, when, how it went. What it does not say is left out. */
export function ticketFacts(parts: SheetParts): readonly DocumentSection[] {
  const { sections } = parts.catalogue.ticketSheet;
  const { description } = parts.file.ticket;
  const all: readonly (readonly [string, Facts])[] = [
    [sections.request, requestFacts(parts)],
    [sections.course, courseFacts(parts)],
    [sections.outcome, outcomeFacts(parts)],
    [sections.classification, classificationFacts(parts)],
  ];
  const [request, ...others] = all.map(([heading, facts]): DocumentSection => ({
    type: 'facts',
    heading,
    facts: facts.filter(hasValue),
  }));
  const text: DocumentSection = { type: 'texts', heading: sections.description, texts: [description ?? ''] };
  const sectionsFound = [
    ...(request === undefined ? [] : [request]),
    ...(description === null ? [] : [text]),
  ];
  return [
    ...sectionsFound,
    ...others.filter((section) => section.type !== 'facts' || section.facts.length > 0),
  ];
}

function hasValue([, value]: DocumentFact): boolean {
  return value !== null && value !== '';
}

function requestFacts({ file, names, catalogue }: SheetParts): Facts {
  const { ticket } = file;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.ticket;
  const { requestedPriority } = ticket;
  return [
    [words.number, ticket.number],
    [words.draftCode, ticket.draftCode],
    [words.formerNumbers, ticket.formerNumbers.join(', ')],
    [words.bodyId, names.body(ticket.bodyId)],
    [words.seatId, names.seat(ticket.seatId)],
    [words.requesterId, names.requester(ticket)],
    [words.requesterContact, ticket.requesterContact],
    [words.channel, labels.channel[ticket.channel]],
    [words.assetId, deviceOf(file)],
    [words.operatingSystem, ticket.operatingSystem ?? assetOf(file)?.operatingSystem ?? null],
    [words.reason, labels.callReason[ticket.reason]],
    [words.requestedPriority, requestedPriority === null ? null : labels.ticketPriority[requestedPriority]],
    [words.priority, labels.ticketPriority[ticket.priority]],
    [words.reminders, ticket.reminders === 0 ? null : ticket.reminders],
    [words.tags, ticket.tags.join(', ')],
  ];
}

function courseFacts({ file, names, catalogue, wallClock }: SheetParts): Facts {
  const { ticket } = file;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.ticket;
  const moment = (instant: Instant | null): DocumentValue => (instant === null ? null : wallClock(instant));
  return [
    [words.state, labels.ticketState[ticket.state]],
    [words.team, ticket.team === null ? null : labels.team[ticket.team]],
    [words.operatorId, names.person(ticket.operatorId)],
    [words.openedAt, wallClock(ticket.openedAt)],
    [words.takenAt, moment(ticket.takenAt)],
    [words.takenBy, names.person(ticket.takenBy)],
    [words.firstInterventionAt, moment(ticket.firstInterventionAt)],
    [words.workableAt, moment(ticket.workableAt)],
    [words.resolvedAt, moment(ticket.resolvedAt)],
    [words.closedAt, moment(ticket.closedAt)],
  ];
}

function outcomeFacts({ file, catalogue, formats, warrantyLastDay, charge }: SheetParts): Facts {
  const { ticket } = file;
  const { labels, fieldNames, ticketSheet } = catalogue;
  const words = fieldNames.ticket;
  const { outcome, solutionMode } = ticket;
  return [
    [words.cause, ticket.cause],
    [words.plan, ticket.plan],
    [words.solution, ticket.solution],
    [words.outcome, outcome === null ? null : labels.outcome[outcome]],
    [words.solutionMode, solutionMode === null ? null : labels.solutionMode[solutionMode]],
    [ticketSheet.warranty, warrantyLastDay === null ? null : { wallTime: warrantyLastDay }],
    [words.chargeable, ticket.chargeable === true ? ticketSheet.yes : null],
    [catalogue.charging.charge, chargeWords(charge, catalogue, formats).join('; ')],
  ];
}

function classificationFacts({ file, catalogue }: SheetParts): Facts {
  const { ticket } = file;
  const { labels, fieldNames, reference, ticketSheet } = catalogue;
  const words = fieldNames.ticket;
  const { category, malfunctionArea, ictFunction, serviceActivity, serviceProduct, outsideMatter } = ticket;
  const flag = (value: boolean | null): string | null => (value === true ? ticketSheet.yes : null);
  return [
    [words.category, category === null ? null : labels.ticketCategory[category]],
    [words.malfunctionArea, malfunctionArea === null ? null : labels.malfunctionArea[malfunctionArea]],
    [words.ictFunction, functionLabel(ictFunction, labels.ictFunction)],
    [words.serviceActivity, serviceActivity === null ? null : reference.activities[serviceActivity]],
    [words.serviceProduct, serviceProduct === null ? null : reference.products[serviceProduct]],
    [words.dataLoss, flag(ticket.dataLoss)],
    [words.extraordinaryProblem, flag(ticket.extraordinaryProblem)],
    [words.extraordinaryWork, flag(ticket.extraordinaryWork)],
    [words.onCall, flag(ticket.onCall)],
    [words.outsideMatter, outsideMatter === null ? null : labels.outsideMatter[outsideMatter]],
    [words.projectReference, ticket.projectReference],
    [words.duplicateOfId, codeOf(file, ticket.duplicateOfId)],
    [words.followsId, codeOf(file, ticket.followsId)],
    [words.relatedIds, ticket.relatedIds.map((id) => codeOf(file, id)).join(', ')],
  ];
}

/** A function by its number and its short label. @see REG-3-a */
function functionLabel(
  ictFunction: number | null,
  labels: SheetParts['catalogue']['labels']['ictFunction'],
): string | null {
  if (ictFunction === null || !isIctFunction(ictFunction)) return null;
  return `${String(ictFunction)} ${labels[ictFunction]}`;
}

function assetOf({ ticket, assets }: SheetParts['file']): SheetParts['file']['assets'][number] | undefined {
  return assets.find(({ id }) => id === ticket.assetId);
}

/** The registered device with what tells it apart, or the one in free text. */
function deviceOf(file: SheetParts['file']): string | null {
  const asset = assetOf(file);
  if (asset === undefined) return file.ticket.deviceName;
  return [asset.label, asset.model, asset.serial].filter((part) => part !== null).join(' · ');
}

/** What people call the other ticket; its id while it has not arrived. */
function codeOf({ relatives }: SheetParts['file'], id: RecordId<'ticket'> | null): string | null {
  if (id === null) return null;
  const relative = relatives.find((ticket) => ticket.id === id);
  return relative === undefined ? id : ticketCode(relative);
}
