import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { SecretGuard } from '#renderer/app/secret-guard/secret-guard.tsx';
import { type Act, type NotDone, useAct } from '#renderer/store/use-act.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

async function changesAt({ console }: TestOffice): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const change of console.store.allChanges()) changes.push(change);
  return changes;
}

describe('what is about to be written and seems to tell a secret (X-4)', () => {
  let shown: Shown;
  let office: TestOffice;
  let ticketId: RecordId<'ticket'>;
  let act: Act | undefined;

  function Acting(): null {
    act = useAct();
    return null;
  }

  beforeEach(async () => {
    office = await createTestOffice();
    ticketId = await office.open();
    shown = await openShown('main', office.manager);
    const clock = shown.archive.context.clock;
    await receiveChanges({ store: shown.archive.store, clock }, await changesAt(office));
    shown.show(
      <SecretGuard>
        <Acting />
      </SecretGuard>,
    );
  });

  afterEach(() => shown.end());

  async function comment(text: string): Promise<true | NotDone['code']> {
    const written = await act?.('commentTicket', { ticketId, text });
    if (written === undefined) throw new Error('nobody acts');
    return written.ok ? true : written.refusal.code;
  }

  async function comments(): Promise<readonly (string | null)[]> {
    const found = await shown.archive.workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
    return found.filter(({ type }) => type === 'comment').map(({ text }) => text);
  }

  it('is written without the secret, shown before it is', async () => {
    const written = comment('Utente mario, password: Pippo24, riprova');
    await shown.says('Utente mario, password: [omesso], riprova');
    expect(await comments()).toEqual([]);
    shown.press('Salva senza il segreto');
    expect(await written).toBe(true);
    expect(await comments()).toEqual(['Utente mario, password: [omesso], riprova']);
    await shown.saysNot('Salva senza il segreto');
  });

  it('is not written when the person goes back to the text', async () => {
    const written = comment('PIN 1234');
    await shown.says('Torna al testo');
    shown.press('Torna al testo');
    expect(await written).toBe('act-withdrawn');
    expect(await comments()).toEqual([]);
  });

  it('cannot be saved as it is when the secret is certain', async () => {
    const written = comment('pwd=x9Kd');
    await shown.says('Torna al testo');
    expect(document.body.textContent).not.toContain('Salva così com’è');
    shown.press('Torna al testo');
    await written;
  });

  it('can be saved as it is when the secret is doubtful, once the person says that it is none', async () => {
    const written = comment('la password è pippo');
    await shown.says('Salva così com’è');
    expect(shown.button('Salva così com’è').disabled).toBe(true);
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(shown.button('Salva così com’è').disabled).toBe(false);
    shown.press('Salva così com’è');
    expect(await written).toBe(true);
    expect(await comments()).toEqual(['la password è pippo']);
  });

  it('is asked about no more than there is to ask', async () => {
    expect(await comment('La password è stata reimpostata')).toBe(true);
  });

  it('is not kept among the drafts of this machine', async () => {
    const { drafts } = shown.archive;
    await drafts.write('ticket/x/comment', { text: 'password: Pippo24', visibility: 'internal' });
    expect((await drafts.read('ticket/x/comment'))?.value).toEqual({
      text: 'password: [omesso]',
      visibility: 'internal',
    });
  });

  it('leaves the drafts of this machine when it was saved and is blanked later', async () => {
    const { drafts } = shown.archive;
    const found = 'entra con gattonero';
    await act?.('editTicket', { ticketId, changes: { description: found } });
    await drafts.write(`ticket/${ticketId}/edit`, { description: `${found} e riprova` });
    await act?.('redactValue', { kind: 'ticket', id: ticketId, field: 'description', reason: 'Segreto' });
    await vi.waitFor(async () =>
      expect((await drafts.read(`ticket/${ticketId}/edit`))?.value).toEqual({
        description: '[oscurato] e riprova',
      }),
    );
  });
});
