import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { accountNames, type HandoverRequest } from './handover-request.ts';

/** A column of words. */
export function textColumn(header: string, width: number): SheetColumn {
  return { header, width, format: 'text' };
}

/** A column of days. */
export function dayColumn(header: string): SheetColumn {
  return { header, width: 14, format: 'date' };
}

/** A column of whole numbers. */
export function countColumn(header: string): SheetColumn {
  return { header, width: 14, format: 'integer' };
}

/** A day `aaaa-mm-gg` as a cell shows it; an empty one where there is none. */
export function dayCell(day: string | null): Cell {
  return day === null ? null : { wallTime: day };
}

/** The first columns of every list of hand-overs: which, when, where, to whom, what and how. */
export function handoverColumns({ catalogue }: HandoverRequest): readonly SheetColumn[] {
  const names = catalogue.fieldNames.credentialHandover;
  return [
    textColumn(names.number, 16),
    dayColumn(names.handedOn),
    textColumn(names.bodyId, 34),
    textColumn(names.personId, 26),
    textColumn(names.accountIds, 44),
    textColumn(names.mode, 38),
  ];
}

/** What those columns say of a hand-over. A receipt without a number is called as until then. */
export function createHandoverCells(
  request: HandoverRequest,
): (handover: CredentialHandover) => readonly Cell[] {
  const names = createRegisterNames(request);
  const accountsOf = accountNames(request);
  const { labels } = request.catalogue;
  return ({ number, draftCode, handedOn, bodyId, personId, accountIds, mode }) => [
    number ?? draftCode,
    dayCell(handedOn),
    names.body(bodyId),
    names.person(personId),
    accountsOf(accountIds),
    labels.handoverMode[mode],
  ];
}
