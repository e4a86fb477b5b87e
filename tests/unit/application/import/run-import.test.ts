import { describe, expect, it } from 'vitest';
import { importActs } from '#shared/application/import/run-import.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';
import { faultsOf, planOf, runPlan, type Table } from './import-desk.ts';

const PEOPLE: Table = [
  ['Ente', 'Cognome', 'Nome', 'E-mail', 'Assunto il'],
  ['Londa', 'Rossi', 'Ida', 'ida@example.org', '01/02/2020'],
  ['Londa', 'Neri', 'Ugo', '', ''],
  ['Londa', 'Lanterna', 'Viola', 'viola@example.org', ''],
];

function assets(count: number): Table {
  const rows = Array.from({ length: count }, (_, place) => [
    'Londa',
    `I${String(place)}`,
    'PC',
    'x'.repeat(20),
  ]);
  return [['Ente', 'N. inventario', 'Tipo', 'Note'], ...rows];
}

async function labels(desk: TestDesk): Promise<readonly string[]> {
  return (await desk.context.workspace.list('asset')).map(({ label }) => label);
}

describe('an import', () => {
  it('makes people and completes those who are there', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'person', PEOPLE);
    expect(plan.totals).toEqual({ new: 2, changed: 1, unchanged: 0, refused: 0 });
    await runPlan(office, plan);
    const viola = await office.context.workspace.read('person', office.clerk);
    expect(viola?.record.email).toBe('viola@example.org');
    expect((await planOf(office, 'person', PEOPLE)).totals).toMatchObject({ unchanged: 3 });
  });

  it('of people tells namesakes apart by their addresses, and asks for them otherwise', async () => {
    const office = await createTestOffice();
    await runPlan(office, await planOf(office, 'person', PEOPLE));
    const plan = await planOf(office, 'person', [
      ['Ente', 'Cognome', 'Nome', 'E-mail'],
      ['Londa', 'Rossi', 'Ida', 'altra@example.org'],
    ]);
    expect(faultsOf(plan)).toEqual([[2, 'record-contradicted', 3]]);
  });

  it('of bodies finds them by IPA code, by ISTAT code, by name', async () => {
    const office = await createTestOffice();
    const table: Table = [
      ['Denominazione', 'Tipo', 'Codice IPA', 'Codice ISTAT'],
      ['LONDA', 'Comune', 'c_e668', '048024'],
      ['Unione di prova', 'Unione di Comuni', 'udcvs', ''],
    ];
    const plan = await planOf(office, 'body', table);
    expect(plan.totals).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 0 });
    await runPlan(office, plan);
    expect((await planOf(office, 'body', table)).totals).toMatchObject({ unchanged: 2 });
    const renamed = await planOf(office, 'body', [
      table[0] ?? [],
      ['Comune di Londa', 'Comune', 'C_E668', ''],
    ]);
    expect(renamed.totals).toMatchObject({ changed: 1 });
  });

  it('is taken back in one act, which leaves every record as it was', async () => {
    const office = await createTestOffice();
    const before = JSON.stringify(await office.context.workspace.list('person'));
    const end = await runPlan(office, await planOf(office, 'person', PEOPLE));
    if (end.end !== 'done') throw new Error('not done');
    await office.act('undoChange', { changes: end.changes });
    expect(JSON.stringify(await office.context.workspace.list('person'))).toBe(before);
  });

  it('that was taken back can be done again, and makes the same records', async () => {
    const office = await createTestOffice();
    const table = assets(3);
    const first = await planOf(office, 'asset', table);
    const end = await runPlan(office, first);
    if (end.end !== 'done') throw new Error('not done');
    const made = JSON.stringify(await office.context.workspace.list('asset'));
    await office.act('undoChange', { changes: end.changes });
    expect(await labels(office)).toEqual([]);
    await runPlan(office, await planOf(office, 'asset', table));
    expect(JSON.stringify(await office.context.workspace.list('asset'))).toBe(made);
  });

  it('of the same table at two consoles that do not see each other makes one record for each row', async () => {
    const office = await createTestOffice();
    const other = await office.secondDesk();
    const table = assets(4);
    await runPlan(office, await planOf(office, 'asset', table));
    await runPlan(other, await planOf(other, 'asset', table));
    await office.meet(other);
    expect(await labels(office)).toHaveLength(4);
    expect((await planOf(office, 'asset', table)).totals).toMatchObject({ unchanged: 4 });
    expect((await planOf(other, 'asset', table)).totals).toMatchObject({ unchanged: 4 });
  });

  it('goes in acts that fit in a change, and each act in one commit', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'asset', assets(450));
    expect(importActs(plan).map((rows) => rows.length)).toEqual([200, 200, 50]);
    const end = await runPlan(office, plan);
    expect(end).toMatchObject({ end: 'done', written: 450 });
    expect(end.end === 'done' ? end.changes : []).toHaveLength(3);
  });

  it('that is cancelled midway leaves nothing', async () => {
    const office = await createTestOffice();
    const end = await runPlan(office, await planOf(office, 'asset', assets(450)), 'good', (n) => n >= 200);
    expect(end).toEqual({ end: 'undone', refusal: null });
    expect(await labels(office)).toEqual([]);
  });

  it('of all or nothing writes nothing when a row is refused; of the good rows it writes those', async () => {
    const office = await createTestOffice();
    const table: Table = [...assets(2), ['Atlantide', 'I9', 'PC', '']];
    const plan = await planOf(office, 'asset', table);
    expect(await runPlan(office, plan, 'all')).toEqual({ end: 'undone', refusal: null });
    expect(await labels(office)).toEqual([]);
    expect(await runPlan(office, plan, 'good')).toMatchObject({ end: 'done', written: 2 });
  });

  it('is refused where what it was compared with has changed since', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'person', PEOPLE);
    await office.act('editPerson', { personId: office.clerk, changes: { email: 'nuova@example.org' } });
    const rows = importActs(plan)[0] ?? [];
    expect(await office.refusal('importPeople', { rows })).toBe('import-outdated');
  });

  it('writes only what an import may write', async () => {
    const office = await createTestOffice();
    const id = office.context.ids.fresh('person');
    const person = { bodyId: office.bodyId, givenName: 'Ida', familyName: 'Rossi' };
    const rows = [{ act: 'create' as const, id, fields: { ...person, consoleRole: 'ictManager' } }];
    expect(await office.refusal('importPeople', { rows })).toBe('arguments-invalid');
  });
});
