import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

async function afterHandover() {
  const office = await createTestOffice();
  const person = { givenName: 'Verdiana', familyName: 'Prova', email: 'v@londa.example' };
  const employed = { ...person, bodyId: office.bodyId, employmentStart: '2020-03-01' };
  const { personId } = (await office.act('registerPerson', employed)).value;
  const account = { personId, type: 'application', system: 'START', createdOn: '2026-11-19' } as const;
  const accountIds = [(await office.act('openAccount', account)).value.id];
  const recorded = await office.act('recordHandover', { personId, accountIds });
  return { ...office, id: recorded.value.id, changes: recorded.changes };
}

describe('taking back a hand-over', () => {
  it('is refused once it was signed', async () => {
    const office = await afterHandover();
    await office.act('signHandover', { id: office.id, way: 'paper' });
    const code = await office.refusal('undoChange', { changes: [...office.changes] });
    expect(code).toBe('undo-superseded');
  });

  it('leaves the number that was claimed for it alone', async () => {
    const office = await afterHandover();
    const numbered = await office.act('numberHandover', { id: office.id, number: 'C2026/000012' });
    const code = await office.refusal('undoChange', { changes: [...numbered.changes] });
    expect(code).toBe('undo-superseded');
  });
});
