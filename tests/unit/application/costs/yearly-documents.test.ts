import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const PLAN = { type: 'purchasePlan', year: 2027 } as const;
const TWO = { capital: true, criterion: 'equal' } as const;

async function begun(office: TestOffice, said: ArgumentsOf<'saveYearlyDocument'> = PLAN) {
  const second = (await office.act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
  const { id } = (await office.act('saveYearlyDocument', said)).value;
  return { documentId: id, second };
}

/** A line whose quotas need no figure of the year: of two bodies, in equal parts. */
function lineOf(
  office: TestOffice,
  { documentId, second }: { documentId: RecordId<'yearlyDocument'>; second: RecordId<'body'> },
  subject = 'PC',
): ArgumentsOf<'addDocumentLine'> {
  const bodyIds = [office.bodyId, second];
  return { ...TWO, documentId, bodyIds, subject, category: 'computer', quantity: 3, unitCents: 80_001 };
}

async function lines({ context }: TestOffice, documentId: RecordId<'yearlyDocument'>) {
  return context.workspace.find('documentLine', { index: 'documentId', value: documentId });
}

describe('a yearly document', () => {
  it('is one for each type and year, whoever begins it', async () => {
    const office = await createTestOffice();
    const { documentId } = await begun(office);
    const other = await office.secondDesk();
    const again = await other.act('saveYearlyDocument', { ...PLAN, dueOn: '2027-02-10' });
    expect(again.value.id).toBe(documentId);
    await office.meet(other);
    expect(await office.context.workspace.list('yearlyDocument')).toMatchObject([{ dueOn: '2027-02-10' }]);
  });

  it('that is the integration plan is not issued without the Giunta’s indication, act and day (REG-10.2-a)', async () => {
    const office = await createTestOffice();
    const plan = { type: 'integrationPlan', year: 2027 } as const;
    const { documentId } = await begun(office, plan);
    const issue = { documentId, edition: 'january' } as const;
    expect(await office.refusal('issueDocument', issue)).toBe('document-council-missing');
    await office.act('saveYearlyDocument', { ...plan, councilAct: 'Decisione 12' });
    expect(await office.refusal('issueDocument', issue)).toBe('document-council-missing');
    const future = { ...plan, councilActOn: '2027-01-11' };
    expect(await office.refusal('saveYearlyDocument', future)).toBe('day-in-future');
    await office.act('saveYearlyDocument', { ...plan, councilActOn: '2026-11-16' });
    await office.act('issueDocument', issue);
    const emptied = { ...plan, councilAct: null };
    expect(await office.refusal('saveYearlyDocument', emptied)).toBe('document-council-missing');
  });
});

describe('a line of a plan of purchases', () => {
  it('is PC ×3, never toner ×10: that is each body’s own (REG-3.11-a)', async () => {
    const office = await createTestOffice();
    const { documentId } = await begun(office);
    const pc = { documentId, subject: 'PC', category: 'computer', quantity: 3, unitCents: 80_000 } as const;
    const { id } = (await office.act('addDocumentLine', pc)).value;
    const toner = { ...pc, subject: 'Toner', category: 'consumable', quantity: 10 } as const;
    expect(await office.refusal('addDocumentLine', toner)).toBe('document-consumable');
    const changes = { category: 'consumable' } as const;
    expect(await office.refusal('editDocumentLine', { id, changes })).toBe('document-consumable');
  });

  it('of some bodies alone, or by a criterion of its own, is an investment (REG-13.4-a)', async () => {
    const office = await createTestOffice();
    const own = lineOf(office, await begun(office));
    expect(await office.refusal('addDocumentLine', { ...own, capital: false })).toBe(
      'document-line-not-capital',
    );
    const percentages = { [office.bodyId]: 9_900 };
    const agreed = { ...own, criterion: 'percentages', percentages } as const;
    expect(await office.refusal('addDocumentLine', agreed)).toBe('document-line-percentages');
    const large = { ...own, unitCents: 90_000_000_000 };
    expect(await office.refusal('addDocumentLine', large)).toBe('document-line-too-large');
  });

  it('is withdrawn with its reason once it was sent, not deleted, and can be taken back (REG-10.4-a)', async () => {
    const office = await createTestOffice();
    const plan = await begun(office);
    const { documentId } = plan;
    const { id } = (await office.act('addDocumentLine', lineOf(office, plan))).value;
    await office.act('issueDocument', { documentId, edition: 'january' });
    expect(await office.refusal('deleteDocumentLine', { id })).toBe('document-line-issued');
    await office.act('withdrawLine', { id, reason: 'Fondi finiti' });
    expect(await office.refusal('withdrawLine', { id, reason: 'Altro' })).toBe('document-line-withdrawn');
    expect(await lines(office, documentId)).toMatchObject([{ withdrawnReason: 'Fondi finiti' }]);
    await office.act('editDocumentLine', { id, changes: { withdrawnReason: null } });
    expect(await lines(office, documentId)).toMatchObject([{ withdrawnReason: null }]);
  });
});

describe('an edition of a yearly document', () => {
  let office: TestOffice;
  let plan: Awaited<ReturnType<typeof begun>>;

  beforeAll(async () => {
    office = await createTestOffice();
    plan = await begun(office);
    await office.act('addDocumentLine', lineOf(office, plan));
    await office.act('issueDocument', { documentId: plan.documentId, edition: 'january' });
  });

  it('freezes its lines and quotas, and cannot be undone', async () => {
    const { documentId } = plan;
    const [issue] = await office.context.workspace.list('documentIssue');
    expect(issue?.frozen).toMatchObject({
      lines: [{ subject: 'PC', quantity: 3, cents: 240_003, shares: { Londa: 120_002, Rufina: 120_001 } }],
      totals: { Londa: 120_002, Rufina: 120_001 },
    });
    const september = { documentId, edition: 'september' } as const;
    const { changes } = await office.act('issueDocument', september);
    expect(await office.refusal('undoChange', { changes: [...changes] })).toBe('document-issue-stays');
    expect(await office.refusal('issueDocument', september)).toBe('document-unchanged');
    expect(await office.refusal('issueDocument', { documentId, edition: 'january' })).toBe(
      'document-edition-over',
    );
  });

  it('is not issued while figures of its year are missing', async () => {
    const { id } = (await office.act('addDocumentLine', { ...lineOf(office, plan), criterion: 'general' }))
      .value;
    const september = { documentId: plan.documentId, edition: 'september' } as const;
    expect(await office.refusal('issueDocument', september)).toBe('document-incomplete');
    await office.act('deleteDocumentLine', { id });
  });

  it('is sent to each body once it was issued: said twice, it is one sending (REG-10.4-a)', async () => {
    const sending = { documentId: plan.documentId, bodyId: plan.second, channel: 'email' } as const;
    const january = { ...sending, edition: 'january' } as const;
    const { id } = (await office.act('recordSending', january)).value;
    await office.act('recordSending', { ...january, reference: 'Prot. 812' });
    const sent = await office.context.workspace.list('documentSending');
    expect(sent).toMatchObject([{ id, sentOn: '2026-11-20', reference: 'Prot. 812' }]);
    expect(await office.refusal('recordSending', { ...january, sentOn: '2026-11-19' })).toBe('day-too-early');
    await office.act('deleteSending', { id });
    await office.act('recordSending', january);
    expect(await office.context.workspace.list('documentSending')).toHaveLength(1);
    const other = (await office.act('saveYearlyDocument', { type: 'costSummary', year: 2027 })).value.id;
    expect(await office.refusal('recordSending', { ...january, documentId: other })).toBe(
      'document-not-issued',
    );
  });
});

describe('a document that continues that of the year before', () => {
  it('copies its lines once, those withdrawn and those of contracts that are over left behind', async () => {
    const office = await createTestOffice();
    const summary = { type: 'costSummary', year: 2026 } as const;
    const { documentId, second } = await begun(office, summary);
    const kept = lineOf(office, { documentId, second }, 'Posta');
    const { id } = (await office.act('addDocumentLine', kept)).value;
    const gone = (await office.act('addDocumentLine', { ...kept, subject: 'Fax' })).value;
    await office.act('withdrawLine', { id: gone.id, reason: 'Non serve più' });
    const supplierId = (await office.act('defineSupplier', { name: 'Esempio' })).value.id;
    const contract = { supplierId, subject: 'Antivirus', startsOn: '2025-01-01', endsOn: '2026-12-31' };
    const { id: contractId } = (await office.act('defineContract', contract)).value;
    await office.act('addDocumentLine', { ...kept, subject: 'Antivirus', contractId });
    const roll = { type: 'costSummary', fromYear: 2026, year: 2027 } as const;
    const rolled = (await office.act('rollOverDocument', roll)).value;
    expect(rolled).toMatchObject({ copied: 1, over: 1 });
    const copies = await lines(office, rolled.id);
    expect(copies).toMatchObject([{ subject: 'Posta', continuesId: id, quantity: 3, bodyIds: kept.bodyIds }]);
    expect((await office.act('rollOverDocument', roll)).value.copied).toBe(0);
    expect(await office.refusal('rollOverDocument', { ...roll, fromYear: 2024 })).toBe(
      'document-year-missing',
    );
    expect(await office.refusal('rollOverDocument', { ...roll, fromYear: 2027 })).toBe('document-same-year');
  });

  it('stays while it has lines, though whoever began it takes that back', async () => {
    const office = await createTestOffice();
    const { id: documentId } = (await office.act('saveYearlyDocument', PLAN)).value;
    const { changes } = await office.act('saveYearlyDocument', { type: 'costSummary', year: 2027 });
    await office.act('undoChange', { changes: [...changes] });
    const begin = await office.act('saveYearlyDocument', { type: 'integrationPlan', year: 2027 });
    const line = { documentId: begin.value.id, subject: 'Posta', category: 'service', unitCents: 1 } as const;
    await office.act('addDocumentLine', line);
    expect(await office.refusal('undoChange', { changes: [...begin.changes] })).toBe('undo-superseded');
    expect((await office.act('saveYearlyDocument', PLAN)).value.id).toBe(documentId);
  });
});
