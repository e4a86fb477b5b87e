import { isCharged, materialCents } from '#shared/domain/charges.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { DocumentSection, DocumentValue } from './document-content.ts';
import { outingSections } from './ticket-sheet-outings.ts';
import type { SheetParts } from './ticket-sheet-parts.ts';
import { momentIn, onDay, type Row, type Table, table } from './ticket-sheet-table.ts';

/** What stands around a ticket: contacts and sessions always, the rest where there is some. */
export function deskSections(parts: SheetParts): readonly DocumentSection[] {
  const occasional = [
    guidedActions(parts),
    ...outingSections(parts),
    escalations(parts),
    quotes(parts),
    consultations(parts),
    outages(parts),
    measures(parts),
    materials(parts),
    evolutions(parts),
    plannedTasks(parts),
    notifications(parts),
  ];
  return [contacts(parts), sessions(parts), ...occasional.filter(({ rows }) => rows.length > 0)];
}

function contacts(parts: SheetParts): Table {
  const { file, names, wallClock, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.contact;
  return table(parts, 'contacts', file.contacts, [
    [words.at, ({ at }) => wallClock(at)],
    [words.channel, ({ channel }) => labels.channel[channel]],
    [words.direction, ({ direction }) => labels.contactDirection[direction]],
    [words.personId, ({ personId, personName }) => names.person(personId) ?? personName],
    [words.note, ({ note }) => note],
    [words.by, ({ by }) => names.person(by)],
    [words.cancelledBecause, ({ cancelledBecause }) => cancelledBecause],
  ]);
}

function sessions(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const words = catalogue.fieldNames.remoteSession;
  const moment = momentIn(parts);
  const label = (id: TicketFile['remoteSessions'][number]['assetId']): string | null =>
    file.assets.find((asset) => asset.id === id)?.label ?? null;
  return table(parts, 'sessions', file.remoteSessions, [
    [words.consentAt, ({ consentAt }) => moment(consentAt)],
    [words.consentBy, ({ consentBy }) => consentBy],
    [words.startedAt, ({ startedAt }) => moment(startedAt)],
    [words.endedAt, ({ endedAt }) => moment(endedAt)],
    [catalogue.fieldNames.ticketEntry.minutes, minutesOf],
    [words.operatorId, ({ operatorId }) => names.person(operatorId)],
    [words.assetId, ({ assetId }) => label(assetId)],
  ]);
}

/** Whole minutes from start to end. @see CAP-3.1.4-c */
function minutesOf({ startedAt, endedAt }: TicketFile['remoteSessions'][number]): DocumentValue {
  return startedAt === null || endedAt === null ? null : Math.floor((endedAt - startedAt) / 60_000);
}

/** What municipal contacts did on site. @see REG-5.3-a */
function guidedActions(parts: SheetParts): Table {
  const { file, names, wallClock, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.guidedAction;
  return table(parts, 'guidedActions', file.guidedActions, [
    [words.startedAt, ({ startedAt }) => wallClock(startedAt)],
    [words.type, ({ type }) => labels.guidedActionType[type]],
    [words.byId, ({ byId }) => names.person(byId)],
    [words.guidedById, ({ guidedById }) => names.person(guidedById)],
    [words.minutes, ({ minutes }) => minutes],
    [words.outcome, ({ outcome }) => labels.guidedActionOutcome[outcome]],
    [words.place, ({ place }) => place],
    [words.note, ({ note }) => note],
  ]);
}

function escalations(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.escalation;
  const moment = momentIn(parts);
  return table(parts, 'escalations', file.escalations, [
    [words.sentAt, ({ sentAt }) => moment(sentAt)],
    [words.target, ({ target }) => target],
    [words.reference, ({ reference }) => reference],
    [words.plannedMode, ({ plannedMode }) => (plannedMode === null ? null : labels.plannedMode[plannedMode])],
    [words.plannedDay, ({ plannedDay }) => onDay(plannedDay)],
    [words.reply, ({ reply }) => reply],
    [words.repliedAt, ({ repliedAt }) => moment(repliedAt)],
    [words.by, ({ by }) => names.person(by)],
  ]);
}

function quotes(parts: SheetParts): Table {
  const { file, names, formats, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.quote;
  const moment = momentIn(parts);
  const offered = ({ options }: TicketFile['quotes'][number]): string =>
    options
      .map(({ choice, cents, description }) =>
        [labels.quoteDecision[choice], formats.money(cents), description].join(' · '),
      )
      .join('\n');
  return table(parts, 'quotes', file.quotes, [
    [words.sentAt, ({ sentAt }) => moment(sentAt)],
    [words.options, offered],
    [words.decision, ({ decision }) => (decision === null ? null : labels.quoteDecision[decision])],
    [words.decidedBy, ({ decidedBy }) => decidedBy],
    [words.decidedAt, ({ decidedAt }) => moment(decidedAt)],
    [words.by, ({ by }) => names.person(by)],
  ]);
}

function consultations(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const words = catalogue.fieldNames.consultation;
  return table(parts, 'consultations', file.consultations, [
    [words.day, ({ day }) => onDay(day)],
    [words.participants, ({ participants }) => participants],
    [words.options, ({ options }) => options],
    [words.decision, ({ decision }) => decision],
    [words.by, ({ by }) => names.person(by)],
  ]);
}

function outages(parts: SheetParts): Table {
  const { file, catalogue } = parts;
  const words = catalogue.fieldNames.platformOutage;
  const moment = momentIn(parts);
  return table(parts, 'outages', file.outages, [
    [words.platform, ({ platform }) => platform],
    [words.owner, ({ owner }) => owner],
    [words.detectedAt, ({ detectedAt }) => moment(detectedAt)],
    [words.reportedAt, ({ reportedAt }) => moment(reportedAt)],
    [words.ownerContact, ({ ownerContact }) => ownerContact],
    [words.reference, ({ reference }) => reference],
    [words.restoredAt, ({ restoredAt }) => moment(restoredAt)],
    [words.procedures, ({ procedures }) => procedures.join('\n')],
  ]);
}

function measures(parts: SheetParts): Table {
  const { file, catalogue } = parts;
  const words = catalogue.fieldNames.continuityMeasure;
  return table(parts, 'measures', file.measures, [
    [words.day, ({ day }) => onDay(day)],
    [words.procedure, ({ procedure }) => procedure],
    [words.measure, ({ measure }) => catalogue.labels.continuityMeasure[measure]],
    [words.projectOfficer, ({ projectOfficer }) => projectOfficer],
    [words.note, ({ note }) => note],
  ]);
}

/** What was used, with the total of what the body is charged. @see CAP-3-a */
function materials(parts: SheetParts): Table {
  const { file, names, formats, catalogue } = parts;
  const { labels, fieldNames, charging } = catalogue;
  const words = fieldNames.material;
  const lines = table(parts, 'materials', file.materials, [
    [words.day, ({ day }) => onDay(day)],
    [words.description, ({ description }) => description],
    [words.type, ({ type }) => labels.materialType[type]],
    [words.quantity, ({ quantity }) => quantity],
    [words.unitCents, ({ unitCents }) => formats.money(unitCents)],
    [charging.cost, (line) => formats.money(materialCents([line]))],
    [charging.onWhom, (line) => (isCharged(line) ? charging.charged : null)],
    [words.by, ({ by }) => names.person(by)],
  ]);
  const charged = formats.money(materialCents(file.materials.filter(isCharged)));
  const total: Row = [null, charging.totalOfCharged, null, null, null, charged, null, null];
  return { ...lines, rows: lines.rows.length === 0 ? [] : [...lines.rows, total] };
}

function evolutions(parts: SheetParts): Table {
  const { file, formats, catalogue } = parts;
  const words = catalogue.fieldNames.evolution;
  return table(parts, 'evolutions', file.evolutions, [
    [words.subject, ({ subject }) => subject],
    [words.state, ({ state }) => catalogue.labels.evolutionState[state]],
    [words.quoteCents, ({ quoteCents }) => (quoteCents === null ? null : formats.money(quoteCents))],
    [words.approvedBy, ({ approvedBy }) => approvedBy],
  ]);
}

function plannedTasks(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const words = catalogue.fieldNames.plannedTask;
  const moment = momentIn(parts);
  return table(parts, 'plannedTasks', file.plannedTasks, [
    [words.signalledAt, ({ signalledAt }) => moment(signalledAt)],
    [words.title, ({ title }) => title],
    [words.team, ({ team }) => catalogue.labels.team[team]],
    [words.doneAt, ({ doneAt }) => moment(doneAt)],
    [words.by, ({ by }) => names.person(by)],
  ]);
}

function notifications(parts: SheetParts): Table {
  const { file, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.notification;
  const moment = momentIn(parts);
  return table(parts, 'notifications', file.notifications, [
    [words.preparedAt, ({ preparedAt }) => moment(preparedAt)],
    [words.type, ({ type }) => labels.notificationType[type]],
    [words.recipient, ({ recipient }) => recipient],
    [words.subject, ({ subject }) => subject],
    [words.state, ({ state }) => labels.notificationState[state]],
    [words.sentAt, ({ sentAt }) => moment(sentAt)],
  ]);
}
