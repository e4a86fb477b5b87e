import type { Contract, DocumentLine } from '#shared/domain/kinds.ts';
import type { YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { lineScope, type LineScope } from './document-scope.ts';

/** What a line comes to, in whole cents. */
export function lineCents({ quantity, unitCents }: Pick<DocumentLine, 'quantity' | 'unitCents'>): number {
  return quantity * unitCents;
}

/** Whether a line belongs in its document. @see REG-3.11-a, REG-10.5-b */
export function scopeOfLine(
  type: YearlyDocumentType,
  line: Pick<DocumentLine, 'category' | 'oneOff' | 'managementApplications' | 'projectId'>,
): LineScope {
  const { category, oneOff, managementApplications, projectId } = line;
  return lineScope(type, { category, oneOff, managementApplications, hasProject: projectId !== null });
}

/** The lines that a document counts: neither deleted nor withdrawn, and in scope. In the order in which they were added. */
export function countedLines(
  type: YearlyDocumentType,
  lines: readonly DocumentLine[],
): readonly DocumentLine[] {
  return linesInOrder(lines).filter(
    (line) => line.withdrawnReason === null && scopeOfLine(type, line).verdict === 'inScope',
  );
}

/** Lines in the order in which they were added, deleted ones left out. */
export function linesInOrder(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  return lines
    .filter(({ deleted }) => !deleted)
    .toSorted((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}

/** Whether a contract is in force on some day of a year. */
export function runsInYear(
  { startsOn, endsOn }: Pick<Contract, 'startsOn' | 'endsOn'>,
  year: number,
): boolean {
  const own = String(year);
  return startsOn <= `${own}-12-31` && (endsOn === null || endsOn >= `${own}-01-01`);
}

/**
 * The contracts that cost something every year and that the summary of a year does not tell yet.
 *
 * @see REG-10.3-a
 */
export function contractsToSummarise(
  contracts: readonly Contract[],
  lines: readonly DocumentLine[],
  year: number,
): readonly Contract[] {
  const told = new Set(lines.filter(({ deleted }) => !deleted).map(({ contractId }) => contractId));
  return contracts.filter(
    (contract) =>
      !contract.deleted &&
      (contract.yearlyCents ?? 0) > 0 &&
      runsInYear(contract, year) &&
      !told.has(contract.id),
  );
}
