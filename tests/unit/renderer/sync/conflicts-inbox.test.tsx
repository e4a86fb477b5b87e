import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { ConflictsInbox } from '#renderer/features/sync/conflicts-inbox.tsx';
import type { ContestedRecord } from '#renderer/store/contested.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

const BEFORE = 'La stampante del piano terra non stampa.';

async function changesAt({ console }: TestDesk): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const change of console.store.allChanges()) changes.push(change);
  return changes;
}

/** Two consoles of an office wrote the same things while they were apart. */
async function meetAgain(): Promise<{ office: TestOffice; ticketId: RecordId<'ticket'> }> {
  const office = await createTestOffice();
  const ticketId = await office.open({ description: BEFORE });
  const second = await office.secondDesk();
  await office.act('editTicket', {
    ticketId,
    changes: { priority: 'high', description: BEFORE.replace('piano terra', 'primo piano') },
    reason: 'Sportello chiuso',
  });
  await second.act('editTicket', {
    ticketId,
    changes: { priority: 'low', description: `${BEFORE} Cambiato il toner.` },
    reason: 'Può aspettare',
  });
  await office.act('deletePerson', { personId: office.clerk });
  await second.act('editPerson', { personId: office.clerk, changes: { phone: '055 2200' } });
  await office.meet(second);
  return { office, ticketId };
}

describe('the inbox of concurrent changes (X-3)', () => {
  let shown: Shown;
  let office: TestOffice;
  let ticketId: RecordId<'ticket'>;
  let opened: ContestedRecord[];

  beforeEach(async () => {
    ({ office, ticketId } = await meetAgain());
    shown = await openShown('main', office.manager);
    opened = [];
    const { store, context } = shown.archive;
    await receiveChanges({ store, clock: context.clock }, await changesAt(office));
    shown.show(<ConflictsInbox onOpen={(record) => opened.push(record)} />);
    await shown.says('2 elementi da guardare');
  });
  afterEach(() => shown.end());

  function conflict(title: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(`[role="group"][aria-label="${title}"]`);
    if (found === null) throw new Error(`nothing is in dispute: ${title}`);
    return found;
  }

  const ticket = async () => {
    const found = await shown.archive.workspace.read('ticket', ticketId);
    if (found === undefined) throw new Error('the ticket is not here');
    return found;
  };

  it('tells both values, who wrote each and when, and keeps the one chosen', async () => {
    await shown.says('Due versioni: Priorità assegnata');
    const { textContent } = conflict('Due versioni: Priorità assegnata');
    expect(textContent).toMatch(/ALTA|BASSA/);
    await shown.says('20/11/2026');
    const list = [...conflict('Due versioni: Priorità assegnata').querySelectorAll('li')];
    const low = list.find((item) => item.textContent.includes('BASSA'));
    shown.press('Tieni questa', low);
    await shown.saysNot('Due versioni: Priorità assegnata');
    expect((await ticket()).record.priority).toBe('low');
    await shown.says('Scelta registrata');
  });

  it('marks what each version of a long text changed, and saves the two made one', async () => {
    await shown.says('Prima di queste modifiche');
    const marks = conflict('Due versioni: Descrizione').querySelectorAll('ins');
    expect([...marks].map(({ textContent }) => textContent).sort()).toEqual([
      '[aggiunto]  Cambiato il toner.',
      '[aggiunto] primo piano',
    ]);
    shown.press('Unisci le due versioni', conflict('Due versioni: Descrizione'));
    await shown.says('Le due versioni si uniscono senza contraddirsi');
    shown.press('Salva questa versione', conflict('Due versioni: Descrizione'));
    await shown.saysNot('Due versioni: Descrizione');
    expect((await ticket()).record.description).toBe(
      'La stampante del primo piano non stampa. Cambiato il toner.',
    );
  });

  it('restores what one deleted while another was writing in it', async () => {
    const title = 'Eliminato da una parte, modificato dall’altra';
    await shown.says('055 2200');
    shown.press('Ripristina', conflict(title));
    await shown.says('1 elemento da guardare');
    const person = await shown.archive.workspace.read('person', office.clerk);
    expect(person?.record).toMatchObject({ deleted: false, phone: '055 2200' });
  });

  it('leaves it deleted, with what was written in its history', async () => {
    await shown.says('055 2200');
    shown.press('Lascia eliminato', conflict('Eliminato da una parte, modificato dall’altra'));
    await shown.says('1 elemento da guardare');
    const person = await shown.archive.workspace.read('person', office.clerk);
    expect(person).toMatchObject({ record: { deleted: true }, editedAfterDeletion: false });
  });

  it('opens the record itself', async () => {
    await shown.says('BOZZA-');
    shown.press('Apri');
    expect(opened).toEqual([{ kind: 'ticket', id: ticketId }]);
  });
});
