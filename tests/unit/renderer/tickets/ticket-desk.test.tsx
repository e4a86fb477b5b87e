import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'react-dom';
import { execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { done } from '#shared/domain/refusal.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { ticketNumber } from '#shared/domain/ticket-code.ts';
import { type Letter, MailDeskContext } from '#renderer/parts/mail-desk.ts';
import { TicketPane } from '#renderer/features/tickets/pane/ticket-pane.tsx';
import { type AttachmentDesk, AttachmentDeskContext } from '#renderer/parts/attachment-desk.ts';
import { contractCalendar } from '#resources/reference/calendars.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

async function changesAt({ console }: TestOffice): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const change of console.store.allChanges()) changes.push(change);
  return changes;
}

/** Types in the field of a dialog, as a person would. */
function type(label: string, text: string): void {
  const field = [...document.querySelectorAll<HTMLElement>('[role="dialog"] label')].find((each) =>
    each.textContent.startsWith(label),
  );
  const id = field?.getAttribute('for') ?? '';
  const input = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement;
  const prototype = Object.getPrototypeOf(input) as object;
  const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  flushSync(() => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the pane of a ticket', () => {
  let shown: Shown;
  let office: TestOffice;
  let ticketId: RecordId<'ticket'>;
  let configured: number;
  const letters: Letter[] = [];

  beforeEach(async () => {
    office = await createTestOffice();
    ticketId = await office.open();
    shown = await openShown('main', office.manager);
    const { store, context } = shown.archive;
    await receiveChanges({ store, clock: context.clock }, await changesAt(office));
    configured = 0;
    letters.length = 0;
    show();
  });
  afterEach(() => shown.end());

  function show(): void {
    const ways = {
      showTicket: () => undefined,
      showSheet: () => undefined,
      showPanel: () => undefined,
      showAsset: () => undefined,
      configure: () => (configured += 1),
    };
    const compose = (letter: Letter) => {
      letters.push(letter);
      return Promise.resolve(done({ isWhole: true }));
    };
    shown.show(
      <AttachmentDeskContext value={{} as AttachmentDesk}>
        <MailDeskContext value={{ compose }}>
          <TicketPane ticketId={ticketId} takesFocus={false} onClose={() => undefined} ways={ways} />
        </MailDeskContext>
      </AttachmentDeskContext>,
    );
  }

  async function act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>): Promise<void> {
    const acted = await execute(shown.archive.context, name, office.manager, args);
    expect(acted).toMatchObject({ ok: true });
  }

  async function choose(item: string): Promise<void> {
    shown.press('Altro');
    await vi.waitFor(() => shown.button(item));
    shown.press(item);
  }

  it('says that a body without hours is to be configured, until it is (A-2)', async () => {
    await shown.says('Da configurare');
    shown.press('Configura');
    expect(configured).toBe(1);
    const { bodyId } = office;
    const { slots, onCallSlots } = contractCalendar;
    await act('defineCalendar', {
      bodyId,
      validFrom: '2026-01-01',
      slots: [...slots],
      onCallSlots: [...onCallSlots],
    });
    await act('defineServiceLevel', { ...contractServiceLevel, bodyId, validFrom: '2026-01-01' });
    await shown.saysNot('Da configurare');
    shown.press('Perché?');
    await shown.says('Perché questa scadenza?');
    await shown.says('Si contano');
    await shown.says('16:00-18:00');
  });

  it('records a contact, which the timeline tells (CAP-3.1.2-a)', async () => {
    await shown.says('Richiesta registrata');
    await choose('Registra un contatto…');
    await shown.says('Con chi');
    type('Nota', 'Ha richiamato: è urgente');
    shown.press('Registra', document.querySelector('[role="dialog"]') ?? document);
    await shown.says('Contatto registrato.');
    await shown.says('Telefono · In entrata · Viola Lanterna');
    await shown.says('Ha richiamato: è urgente');
  });

  it('keeps what was typed in a dialog that was closed, and says what it cannot read', async () => {
    await shown.says('Richiesta registrata');
    await act('takeCharge', { ticketId });
    await vi.waitFor(() => shown.button('Registra il lavoro…'));
    shown.press('Registra il lavoro…');
    await shown.says('Che cosa è stato fatto');
    type('Durata', 'un po’');
    shown.press('Registra', document.querySelector('[role="dialog"]') ?? document);
    await shown.says('Scrivi i minuti (25)');
    shown.press('Lascia com’è');
    await shown.saysNot('Che cosa è stato fatto');
    shown.press('Registra il lavoro…');
    await shown.says('Che cosa è stato fatto');
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('input')].map(({ value }) => value)).toContain('un po’'),
    );
    type('Durata', '1 h 20');
    shown.press('Registra', document.querySelector('[role="dialog"]') ?? document);
    await shown.says('Registrati 1\u00a0h 20\u00a0min di lavoro.');
    await shown.says('Lavoro · 1\u00a0h 20\u00a0min');
  });

  it('says that a platform is to be reported until somebody did (P9-5.4-a)', async () => {
    await act('editTicket', { ticketId, changes: { reason: 'platformMalfunction' } });
    await act('recordOutage', { ticketId, platform: 'START', procedures: ['Gara mense', 'Gara scuole'] });
    await shown.says('Da segnalare: Regione Toscana');
    await shown.says('Nessuna misura di continuità per: Gara mense, Gara scuole');
    shown.press('Registra la segnalazione…');
    await shown.says('Segnalazione a Regione Toscana');
    shown.press('Registra', document.querySelector('[role="dialog"]') ?? document);
    await shown.says('Segnalazione registrata.');
    await shown.saysNot('Da segnalare: Regione Toscana');
  });

  it('shows what is handed to a supplier until the reply (CAP-3.1.4-b)', async () => {
    await act('takeCharge', { ticketId });
    await act('escalateTicket', { ticketId, target: 'Maggioli' });
    await shown.says('In attesa di Maggioli');
    shown.press('Registra la risposta…');
    await shown.says('Risposta di Maggioli');
    type('Che cosa hanno risposto', 'Arriva domani');
    shown.press('Registra', document.querySelector('[role="dialog"]') ?? document);
    await shown.says('Risposta registrata.');
    await shown.says('Arriva domani');
  });

  it('opens a letter in the mail program, and marks it as sent (CAP-3.4.2.1-b)', async () => {
    await act('takeCharge', { ticketId });
    await act('numberTicket', { ticketId, number: ticketNumber(2026, 1205) });
    await shown.says('2026/001205');
    shown.press('Notifiche');
    await shown.says('Da inviare');
    shown.press('Apri e-mail');
    await vi.waitFor(() => expect(letters).toHaveLength(1));
    expect(letters[0]?.subject).toContain('2026/001205');
    await shown.says('Aperta nel programma di posta.');
    shown.press('Segna come inviata');
    await shown.says('Notifica segnata come inviata.');
  });
});
