import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { linesInOrder, runsInYear } from '#shared/domain/costs/document-lines.ts';
import { CATALOGUE_SCOPE, type Ids, type RecordId } from '#shared/domain/identity.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import { createRecord, createWhole, setDeleted } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { yearlyDocumentKind, type YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { yearlyDocumentId } from './yearly-document-acts.ts';

const { fields } = yearlyDocumentKind;

/** What continuing a document came to. */
export interface RolledOver {
  readonly id: RecordId<'yearlyDocument'>;
  /** Lines that were copied now. */
  readonly copied: number;
  /** Lines of contracts that are over: they were left behind. */
  readonly over: number;
}

/**
 * Continues the document of another year: copies its lines, each once, those withdrawn and those of contracts that are over
 * left behind. A copy’s id follows from what it continues, so that two consoles that do it make one.
 *
 * @see REG-10.1-a, REG-10.3-a
 */
export const rollOverDocument = defineUseCase({
  name: 'rollOverDocument',
  arguments: z.strictObject({
    type: fields.type.schema,
    fromYear: fields.year.schema,
    year: fields.year.schema,
  }),
  run: async (context, _actor, { type, fromYear, year }) => {
    const { workspace, ids } = context;
    if (fromYear === year) return refuseAct('document-same-year', { year });
    const source = await workspace.read('yearlyDocument', yearlyDocumentId(ids, type, fromYear));
    if (source === undefined || source.record.deleted)
      return refuseAct('document-year-missing', { year: fromYear });
    const id = yearlyDocumentId(ids, type, year);
    const lines = await workspace.find('documentLine', { index: 'documentId', value: source.record.id });
    const standing = linesInOrder(lines).filter(({ withdrawnReason }) => withdrawnReason === null);
    const over = await overIn(workspace, standing, year);
    const going = standing.filter((line) => !over.has(line.id));
    const copies = await copiesOf(context, going, id, year);
    const value: RolledOver = { id, copied: copies.length, over: over.size };
    return decide(value, [...(await begun(workspace, id, type, year)), ...copies.flat()]);
  },
});

/** The lines whose contract is over before a year begins. */
async function overIn(
  workspace: Workspace,
  lines: readonly DocumentLine[],
  year: number,
): Promise<ReadonlySet<string>> {
  const over = new Set<string>();
  for (const { id, contractId } of lines) {
    const contract = contractId === null ? undefined : await workspace.read('contract', contractId);
    if (contract !== undefined && !runsInYear(contract.record, year)) over.add(id);
  }
  return over;
}

/** The document that is continued into, begun or brought back where it was not there. */
async function begun(
  workspace: Workspace,
  id: RecordId<'yearlyDocument'>,
  type: YearlyDocumentType,
  year: number,
): Promise<readonly ScopedMutation[]> {
  const found = await workspace.read('yearlyDocument', id);
  if (found === undefined) return [createRecord('yearlyDocument', CATALOGUE_SCOPE, id, { type, year })];
  return found.record.deleted ? [setDeleted(found, false)] : [];
}

/** The copies of the lines that were not copied yet: one that was deleted since stays so. */
async function copiesOf(
  { workspace, ids }: UseCaseContext,
  lines: readonly DocumentLine[],
  documentId: RecordId<'yearlyDocument'>,
  year: number,
): Promise<readonly (readonly ScopedMutation[])[]> {
  const copies: (readonly ScopedMutation[])[] = [];
  for (const line of lines) {
    const id = copyId(ids, line.id, year);
    if ((await workspace.read('documentLine', id)) === undefined)
      copies.push(createWhole('documentLine', CATALOGUE_SCOPE, id, copyOf(line, documentId)));
  }
  return copies;
}

function copyId(ids: Ids, lineId: RecordId<'documentLine'>, year: number): RecordId<'documentLine'> {
  return ids.derived('documentLine', startOfDay(`${String(year)}-01-01`), `continues/${lineId}`);
}

function copyOf(
  line: DocumentLine,
  documentId: RecordId<'yearlyDocument'>,
): Omit<DocumentLine, 'kind' | 'id' | 'scope' | 'deleted'> {
  const { kind: _kind, id, scope: _scope, deleted: _deleted, ...said } = line;
  return { ...said, documentId, continuesId: id, withdrawnReason: null };
}
