import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done, refuse } from '#shared/domain/refusal.ts';
import { stateOf } from '#renderer/features/sync/sync-state.ts';
import { SyncScreen } from '#renderer/features/sync/sync-screen.tsx';
import { SyncContext, type SyncView } from '#renderer/store/sync-status.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';
import { type ScriptedLink, scriptedLink } from './scripted-link.ts';
import { CONDITIONS, consoleOf, heldOf, lineTools, NOW, statusOf } from './some-status.ts';

const nothing = (): void => undefined;

describe('the synchronisation screen', () => {
  let shown: Shown;
  beforeEach(async () => {
    shown = await openShown('main', null);
  });
  afterEach(() => shown.end());

  function look(view: SyncView, link: ScriptedLink = scriptedLink(view)): ScriptedLink {
    shown.show(
      <SyncContext value={link}>
        <SyncScreen section="state" onSection={nothing} onOpenSettings={nothing} onOpenRecord={nothing} />
      </SyncContext>,
    );
    return link;
  }

  it('says of every condition what it means, what is safe and what to do', () => {
    const { states } = lineTools().text.syncStatus;
    for (const condition of CONDITIONS) {
      const view = statusOf(condition, { waiting: 2 });
      look(view);
      const { means, kept, todo } = states[stateOf(view, false)];
      for (const sentence of [means, kept, todo]) expect(shown.page.textContent).toContain(sentence);
    }
  });

  it('asks for an exchange at once', () => {
    const link = look(statusOf('offline'));
    shown.press('Sincronizza ora');
    expect(link.asked).toEqual(['syncNow']);
  });

  it('offers nothing that needs a folder where there is none', () => {
    look({ condition: 'unattached' });
    expect(shown.page.textContent).toContain('Nessuna cartella condivisa è collegata');
    expect(shown.button('Apri le Impostazioni').disabled).toBe(false);
    for (const words of ['Sincronizza ora', 'Controlla ora', 'Ricostruisci'])
      expect(shown.page.textContent).not.toContain(words);
  });

  it('says why tickets have no number yet', () => {
    look(statusOf('current', { unnumbered: 4, numbering: { state: 'unsafe' } }));
    expect(shown.page.textContent).toContain('Ticket senza numero4');
    expect(shown.page.textContent).toContain('due console non prendano lo stesso numero');
  });

  it('names what keeps a console’s files back, and tries again those set aside when asked', async () => {
    const held = [heldOf('b'), heldOf('c', { state: 'quarantine', files: 1, why: 'signature-invalid' })];
    const link = look(statusOf('waiting', { held, consoles: [consoleOf('b'), consoleOf('c')] }));
    expect(shown.page.textContent).toContain('PC-B: 2 file che si aspettano');
    expect(shown.page.textContent).toContain('PC-C: 1 file da controllare');
    expect(shown.page.textContent).toContain('la firma di un file non è valida');
    shown.press('Riprova');
    expect(link.asked).toEqual([`release c0/${'c'.repeat(20)}`]);
    await shown.says('la console prova di nuovo a leggere quei file');
  });

  it('tells foreign files, files set aside and an unknown reason by its code', async () => {
    const view = statusOf('current', { foreign: ['heads/copia di backup.tmp'] });
    look(view, scriptedLink(view, [{ path: 'log/c0/file.seg', why: 'odd-thing', at: NOW }]));
    await shown.says('log/c0/file.seg');
    expect(shown.page.textContent).toContain('motivo tecnico: odd-thing');
    expect(shown.page.textContent).toContain('heads/copia di backup.tmp');
  });

  it('warns of a wrong clock and of little room', () => {
    look(statusOf('current', { clockOffset: -3 * 3_600_000, freeBytes: 90_000_000 }));
    expect(shown.page.textContent).toMatch(/È avanti di 3\s+h rispetto al server/);
    expect(shown.page.textContent).toMatch(/Restano 90,0\s+MB/);
    look(statusOf('current', { clockOffset: 60_000, freeBytes: 900_000_000 }));
    expect(shown.page.textContent).not.toMatch(/rispetto al server|Restano/);
  });

  it('gives the technical details of what went wrong', () => {
    const { refusal } = refuse('sync-failed', { detail: 'boom' });
    look(statusOf('failed', { problem: refusal }));
    expect(shown.page.querySelector('details')?.textContent).toContain('boom');
  });

  it('follows an integrity check, stops it when asked, and tells what it found', async () => {
    const link = look(statusOf('current'));
    shown.press('Controlla ora');
    link.check.report({ done: 12, total: 340 });
    await shown.says('Verificati 12 di 340 file');
    shown.press('Interrompi');
    expect(link.check.isCancelled()).toBe(true);
    const findings = [{ path: 'num/2026/1.num', problem: 'file-damaged', severity: 'error' }] as const;
    link.check.end(done({ findings, files: 12, consoles: 1, complete: false }));
    await shown.says('Controllo interrotto dopo 12 file');
    expect(shown.page.textContent).toContain('num/2026/1.num');
    expect(shown.page.textContent).toContain('un file è rovinato');
  });

  it('rebuilds only once the person has read what it means, and only within reach of the folder', async () => {
    const link = look(statusOf('current'));
    shown.press('Ricostruisci…');
    expect(link.asked).toEqual([]);
    await shown.says('non ancora inviate sono conservate e saranno inviate di nuovo');
    const dialog = document.querySelector('[role="dialog"]');
    if (dialog === null) throw new Error('nothing was asked');
    shown.press('Ricostruisci', dialog);
    expect(link.asked).toEqual(['rebuild']);
    await shown.says('Ricostruzione cominciata');
    look(statusOf('offline'));
    expect(shown.button('Ricostruisci…').disabled).toBe(true);
  });
});
