import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { FollowedScreen } from '#renderer/features/followed/followed-screen.tsx';
import type { FollowedSection } from '#renderer/features/followed/followed-section.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';
import { tick, typedIn, typeIn } from '#tests/unit/renderer/typing.ts';

const OTHER_BODIES = ['Pelago', 'Reggello', 'Rignano', 'Rufina', 'Pontassieve', 'San Godenzo', 'Unione'];

const nothing = (): void => undefined;

describe('what is followed beside the queue', () => {
  let office: TestOffice;
  let shown: Shown;
  let openedTickets: string[];

  beforeEach(async () => {
    office = await createTestOffice();
    openedTickets = [];
  });
  afterEach(async () => {
    await shown.end();
    vi.useRealTimers();
  });

  /** Shows a part of the screen over what the office did, on a day. */
  async function look(section: FollowedSection, openId?: string | null, day = '2026-11-25'): Promise<void> {
    vi.setSystemTime(rome(`${day}T10:00`));
    shown = await openShown('main', office.manager);
    const { store, context } = shown.archive;
    const changes: Change[] = [];
    for await (const change of office.console.store.allChanges()) changes.push(change);
    await receiveChanges({ store, clock: context.clock }, changes);
    open(section, openId);
  }

  function open(section: FollowedSection, openId?: string | null): void {
    shown.show(
      <FollowedScreen
        section={section}
        onSection={nothing}
        openId={openId}
        onOpen={nothing}
        onClose={nothing}
        onOpenTicket={(id) => openedTickets.push(id)}
      />,
    );
  }

  /** What the line with those words says, column by column. */
  function row(words: string): string[] {
    const found = [...document.querySelectorAll('tbody tr')].find((each) => each.textContent.includes(words));
    return [...(found?.children ?? [])].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
  }

  /** Waits until the line with those words says so, from a column on. */
  function rowSays(words: string, from: number, cells: readonly string[]): Promise<void> {
    return vi.waitFor(() => expect(row(words).slice(from, from + cells.length)).toEqual(cells), {
      timeout: 10_000,
    });
  }

  function form(): HTMLFormElement {
    const found = document.querySelector('form');
    if (found === null) throw new Error('there is no form');
    return found;
  }

  function choicesOf(label: string): readonly HTMLElement[] {
    const field = [...form().querySelectorAll('label')].find((each) => each.textContent.startsWith(label));
    const list = document.querySelector(`[role=listbox][aria-labelledby="${field?.htmlFor ?? ''}-label"]`);
    return [...(list?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
  }

  function optionsOf(label: string): string[] {
    return choicesOf(label).map(({ textContent }) => textContent);
  }

  function optionOf(label: string, words: string): HTMLElement | null {
    return choicesOf(label).find(({ textContent }) => textContent === words) ?? null;
  }

  async function evolution(id: RecordId<'evolution'>) {
    const found = await shown.archive.workspace.read('evolution', id);
    if (found === undefined) throw new Error('the work is not here');
    return found;
  }

  async function quoted(): Promise<RecordId<'evolution'>> {
    const { act, bodyId } = office;
    const proposal = { bodyId, subject: 'Nuova sala CED', origin: 'bodyRequest' } as const;
    const { evolutionId } = (await act('proposeEvolution', proposal)).value;
    await act('advanceEvolution', { evolutionId, to: 'designed', projectReference: 'prot. 123/2026' });
    const quoteSentAt = rome('2026-11-10T10:00');
    await act('advanceEvolution', { evolutionId, to: 'quoteSent', quoteCents: 320_050, quoteSentAt });
    return evolutionId;
  }

  it('lists a ticket sent to Maggioli on 18 November for 7 days on the 25th (CAP-3.1.4-b)', async () => {
    const ticketId = await office.open({ openedAt: rome('2026-11-18T08:40') });
    await office.act('takeCharge', { ticketId });
    const planned = { plannedMode: 'onSite', plannedDay: '2026-11-25', reference: 'M-88' } as const;
    const sentAt = rome('2026-11-18T09:00');
    await office.act('escalateTicket', { ticketId, target: 'Maggioli', sentAt, ...planned });
    await look('suppliers');
    await shown.says('in attesa');
    await rowSays('Maggioli', 1, ['Londa', 'Maggioli', 'M-88', 'On site 25/11/2026', '7', 'in attesa']);
  });

  it('records what the supplier answered with the focus where it is needed, and takes it back', async () => {
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    const { escalationId } = (await office.act('escalateTicket', { ticketId, target: 'Maggioli' })).value;
    await look('suppliers', escalationId);
    await shown.says('Registra la risposta');
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
    shown.press('Registra', form());
    await shown.says('Manca.');
    typeIn('Che cosa hanno risposto', 'Sostituita la scheda');
    await shown.says('Riprendi il lavoro sul ticket');
    tick(document.querySelector<HTMLElement>('form input[type=checkbox]'));
    shown.press('Registra', form());
    await shown.says('Risposta registrata.');
    await shown.saysNot('Registra la risposta');
    expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull();
    expect(document.body.textContent).toContain('Sostituita la scheda');
    expect((await shown.archive.workspace.read('ticket', ticketId))?.record.state).toBe('inProgress');
    shown.press('Annulla');
    await shown.says('Azione annullata.');
    expect((await shown.archive.workspace.read('ticket', ticketId))?.record.state).toBe('waitingSupplier');
  });

  it('develops for all what half of the bodies want: 3 of 8 are too few, 4 are enough (REG-11-b)', async () => {
    const { act, bodyId } = office;
    const bodies: RecordId<'body'>[] = [];
    for (const name of OTHER_BODIES)
      bodies.push((await act('registerBody', { name, type: 'municipality' })).value.bodyId);
    await act('registerBody', { name: 'Consorzio', type: 'external' });
    const proposal = { bodyId, subject: 'Firma digitale' };
    const { improvementId } = (await act('proposeImprovement', proposal)).value;
    for (const each of bodies.slice(0, 2)) await act('joinImprovement', { improvementId, bodyId: each });
    await look('improvements', improvementId);
    await shown.says('Enti che hanno questa esigenza');
    await rowSays('Firma digitale', 1, ['Londa', '3 di 8', 'Proposta']);
    expect(document.body.textContent).not.toContain('Sviluppo per tutti');
    const asked = document.querySelectorAll('[role=group] input[type=checkbox]');
    expect(asked).toHaveLength(8);
    const rufina = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === 'Rufina',
    );
    tick(document.getElementById(rufina?.htmlFor ?? ''));
    await shown.says('Rufina: adesione registrata.');
    await shown.says('4 di 8');
    await rowSays('Firma digitale', 2, ['4 di 8: sviluppo per tutti']);
  });

  it('proposes an improvement without a ticket: nothing is asked but the body and the subject (REG-11-b)', async () => {
    await look('improvements', null);
    await shown.says('Nessun miglioramento in corso');
    await vi.waitFor(() => expect(optionsOf('Ente')).toEqual(['Londa']));
    typeIn('Oggetto', 'Firma digitale');
    tick(optionOf('Ente', 'Londa'));
    shown.press('Registra', form());
    await shown.says('Richiesta di miglioramento registrata.');
    await rowSays('Firma digitale', 1, ['Londa', '1 di 1: sviluppo per tutti', 'Proposta']);
  });

  it('moves a request for improvement by legal steps alone (CAP-3.1.2-c)', async () => {
    const proposal = { bodyId: office.bodyId, subject: 'Firma digitale' };
    const { improvementId } = (await office.act('proposeImprovement', proposal)).value;
    await look('improvements', improvementId);
    await shown.says('Prossimo passo');
    expect(optionsOf('Nuovo stato')).toEqual(['In valutazione', 'Respinta']);
    tick(optionOf('Nuovo stato', 'Respinta'));
    shown.press('Registra', form());
    await shown.says('Manca.');
    tick(optionOf('Nuovo stato', 'In valutazione'));
    shown.press('Registra', form());
    await shown.says('La richiesta di miglioramento è «In valutazione».');
  });

  it('says what evolutive work lacks before it may start, and from when it may (CAP-5-a)', async () => {
    const evolutionId = await quoted();
    await look('evolutions');
    await shown.says('Manutenzioni evolutive (1)');
    await rowSays('Nuova sala CED', 1, [
      'Londa',
      'Preventivo inviato',
      'prot. 123/2026',
      '3.200,50 €',
      '',
      'Manca: chi approva, data di approvazione',
    ]);
    const approval = { approvedBy: 'Il Sindaco', approvedAt: rome('2026-11-27T12:00') };
    await office.act('advanceEvolution', { evolutionId, to: 'approved', ...approval });
    await shown.end();
    await look('evolutions', evolutionId);
    await shown.says('Può iniziare dal 27/11/2026.');
    await shown.says('Prossimo passo');
    shown.press('Registra', form());
    await shown.says('riprova da quel giorno');
    expect((await evolution(evolutionId)).record.state).toBe('approved');
  });

  it('reads amounts as they are written in Italy, and refuses what may be read in two ways (X-9)', async () => {
    const evolutionId = await quoted();
    await look('evolutions', evolutionId);
    await shown.says('Prossimo passo');
    shown.press('Modifica');
    await shown.says('Importo del preventivo');
    expect(typedIn('Importo del preventivo')).toBe('3.200,50');
    typeIn('Importo del preventivo', '3200.5');
    shown.press('Salva');
    await shown.says('Non si capisce se il punto divide le migliaia');
    typeIn('Importo del preventivo', '4.000,5');
    shown.press('Salva');
    await shown.says('Nuova sala CED: salvata.');
    expect((await evolution(evolutionId)).record.quoteCents).toBe(400_050);
  });

  it('changes nothing when a form is saved as it was found', async () => {
    const evolutionId = await quoted();
    await look('evolutions', evolutionId);
    await shown.says('Prossimo passo');
    const before = (await evolution(evolutionId)).versions;
    shown.press('Modifica');
    await shown.says('Salva');
    shown.press('Salva');
    await shown.says('Prossimo passo');
    expect((await evolution(evolutionId)).versions).toEqual(before);
  });

  it('leads from maintenance to be planned back to its ticket, until it is done (CAP-3.1.2-e)', async () => {
    const ticketId = await office.open();
    const { taskId } = (await office.act('signalMaintenance', { ticketId })).value;
    await look('maintenance', taskId);
    await shown.says('Manutenzioni da pianificare (1)');
    await rowSays('Non stampa', 1, ['Team Operation']);
    await shown.says('Segna come svolta');
    await shown.says('BOZZA-');
    tick(document.querySelector<HTMLElement>('.facts button'));
    expect(openedTickets).toEqual([ticketId]);
    shown.press('Segna come svolta');
    await shown.says('Attività segnata come svolta.');
    await shown.saysNot('Manutenzioni da pianificare (1)');
  });
});
