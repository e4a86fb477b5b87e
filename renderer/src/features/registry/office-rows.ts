import { addDays } from '#shared/domain/rome-time.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import { type RowChip, row, type RowsOf, type RowTools } from './registry-rows.ts';

interface Term {
  readonly from: string;
  readonly to: string | null;
  /** How many days before its end it is to be decided about. */
  readonly notice?: number | null;
}

/** Whether something with a first and a last day lasts today, will, or did. */
function termChip({ from, to, notice = null }: Term, { text, today }: RowTools): RowChip {
  const { term } = text.registry;
  if (from > today) return { word: term.future, tone: 'neutral' };
  if (!isInForce({ validFrom: from, validTo: to }, today)) return { word: term.past, tone: 'neutral' };
  const isEnding = to !== null && notice !== null && to <= addDays(today, notice);
  return isEnding ? { word: term.ending, tone: 'attention' } : { word: term.inForce, tone: 'good' };
}

function daysOf({ from, to }: Term, { formats }: RowTools): readonly [string, string | null] {
  return [formats.day(from), to === null ? null : formats.day(to)];
}

/** What several things are called, after one another. */
function namesOf(ids: readonly string[], { nameOf }: RowTools): string {
  return ids.flatMap((id) => nameOf(id) ?? []).join(', ');
}

export const supplierRows: RowsOf<'supplier'> = (suppliers, tools) =>
  suppliers.map((supplier) =>
    row(
      supplier,
      supplier.name,
      [
        supplier.phone,
        supplier.email,
        supplier.vatNumber,
        tools.formats.integer(tools.contactsOf(supplier.id)),
      ],
      tools,
    ),
  );

export const supplierContactRows: RowsOf<'supplierContact'> = (contacts, tools) =>
  contacts.map((contact) => {
    const { area, supplierId, phone, email } = contact;
    const supplier = tools.supplierName(supplierId);
    return row(contact, contact.name, [supplier, tools.text.labels.supplierArea[area], phone, email], tools);
  });

export const contractRows: RowsOf<'contract'> = (contracts, tools) =>
  contracts.map((contract) => {
    const { text, formats } = tools;
    const term = { from: contract.startsOn, to: contract.endsOn, notice: contract.noticeDays };
    const cells = [
      tools.supplierName(contract.supplierId),
      namesOf(contract.bodyIds, tools),
      ...daysOf(term, tools),
      contract.profile === null ? null : text.labels.profile[contract.profile],
      contract.yearlyCents === null ? null : formats.money(contract.yearlyCents),
    ];
    return row(contract, contract.subject, cells, { text, chips: [termChip(term, tools)] });
  });

export const operatorRows: RowsOf<'operator'> = (grants, tools) =>
  grants.map((grant) => {
    const { text, nameOf } = tools;
    const term = { from: grant.validFrom, to: grant.validTo };
    const cells = [
      text.labels.consoleRole[grant.role],
      grant.bodyIds.length === 0 ? text.registry.bodiesOfRole : namesOf(grant.bodyIds, tools),
      ...daysOf(term, tools),
      grant.team === null ? null : text.labels.team[grant.team],
      grant.relation === null ? null : text.labels.operatorRelation[grant.relation],
    ];
    const more = { text, chips: [termChip(term, tools)] };
    return row(grant, nameOf(grant.personId) ?? text.registry.unknownPerson, cells, more);
  });

export const appointmentRows: RowsOf<'appointment'> = (appointments, tools) =>
  appointments.map((appointment) => {
    const { text, nameOf } = tools;
    const { bodyId, personId, role, area, validFrom, validTo, act } = appointment;
    const term = { from: validFrom, to: validTo };
    const cells = [text.labels.officeRole[role], nameOf(bodyId), area, ...daysOf(term, tools), act];
    const more = { text, bodyId, chips: [termChip(term, tools)] };
    return row(appointment, nameOf(personId) ?? text.registry.unknownPerson, cells, more);
  });

export const inhabitantsRows: RowsOf<'inhabitants'> = (figures, tools) =>
  figures.map((figure) => {
    const { text, formats, nameOf } = tools;
    const { bodyId, day, count, source } = figure;
    const shownDay = formats.day(day);
    return row(figure, nameOf(bodyId) ?? '', [shownDay, formats.integer(count), source], {
      text,
      bodyId,
      sortKey: `${nameOf(bodyId) ?? ''} ${day}`,
      nameMore: text.setup.sinceDay(shownDay),
    });
  });
