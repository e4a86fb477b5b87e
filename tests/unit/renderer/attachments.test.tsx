import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { type AttachmentDesk, AttachmentDeskContext } from '#renderer/parts/attachment-desk.ts';
import { AttachmentList } from '#renderer/features/tickets/attachments/attachment-list.tsx';
import { SyncContext, type SyncLink, UNATTACHED } from '#renderer/store/sync-status.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { statusOf } from '#tests/unit/renderer/sync/some-status.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

const DIGEST = '01'.repeat(32);

interface Place {
  readonly here: boolean;
  readonly onShare: boolean | null;
}

/** Who keeps the bytes, as told. */
interface ScriptedDesk extends AttachmentDesk {
  found: Place;
  fetched: Result<unknown>;
  opened: Result<unknown>;
  bytes: Result<Uint8Array<ArrayBuffer>>;
  /** What was asked, in order. */
  readonly asked: string[];
}

function scriptedDesk(found: Place): ScriptedDesk {
  const asked: string[] = [];
  const desk: ScriptedDesk = {
    found,
    asked,
    fetched: done({}),
    opened: done({}),
    bytes: refuse('attachment-damaged'),
    choose: () => Promise.resolve(done(null)),
    take: () => Promise.resolve(refuse('attachment-unknown')),
    place: () => Promise.resolve(done(desk.found)),
    fetch() {
      asked.push('fetch');
      return Promise.resolve(desk.fetched);
    },
    read() {
      asked.push('read');
      return Promise.resolve(desk.bytes);
    },
    open(_digest, name) {
      asked.push(`open ${name}`);
      return Promise.resolve(desk.opened);
    },
    save: () => Promise.resolve(done(null)),
  };
  return desk;
}

async function changesAt({ console }: TestOffice): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const change of console.store.allChanges()) changes.push(change);
  return changes;
}

describe('the files attached to a ticket', () => {
  let shown: Shown;
  let office: TestOffice;
  let ticketId: RecordId<'ticket'>;
  let link: SyncLink;

  beforeEach(async () => {
    office = await createTestOffice();
    ticketId = await office.open();
    const file = { name: 'errore.png', size: 2_048_000, mediaType: 'image/png', digest: DIGEST };
    await office.act('attachFile', { ticketId, ...file });
    shown = await openShown('main', office.manager);
    const { store, context } = shown.archive;
    await receiveChanges({ store, clock: context.clock }, await changesAt(office));
    const { replica } = await office.console.store.ledger();
    const others = { isThis: false, wasThis: false, lastNews: null, app: null, device: null };
    const view = statusOf('current', { consoles: [{ replica, label: 'PC-TRIBUTI', ...others }] });
    link = { ...UNATTACHED, view: () => view };
  });
  afterEach(() => shown.end());

  function show(desk: AttachmentDesk, over: SyncLink = link): void {
    shown.show(
      <SyncContext value={over}>
        <AttachmentDeskContext value={desk}>
          <AttachmentList ticketId={ticketId} />
        </AttachmentDeskContext>
      </SyncContext>,
    );
  }

  it('say what they are, how large, and who attached them', async () => {
    show(scriptedDesk({ here: true, onShare: null }));
    await shown.says('errore.png');
    await shown.says('immagine · 2,0\u00a0MB · Ada Lanterna');
    await shown.says('Su questo computer');
  });

  it('on the share are brought here when somebody opens them', async () => {
    const desk = scriptedDesk({ here: false, onShare: true });
    show(desk);
    await shown.says('Nella cartella condivisa');
    shown.press('Apri');
    await shown.says('Su questo computer');
    expect(desk.asked).toEqual(['fetch', 'open errore.png']);
  });

  it('not arrived yet name the console they are awaited from, and can be looked for again', async () => {
    const desk = scriptedDesk({ here: false, onShare: false });
    show(desk);
    await shown.says('In arrivo dal PC PC-TRIBUTI');
    desk.fetched = refuse('attachment-missing');
    shown.press('Riprova');
    await shown.says('L’allegato non è ancora arrivato su questo computer');
    await expect.poll(() => shown.button('Riprova').dataset['loading']).toBeUndefined();
    desk.fetched = done({});
    shown.press('Riprova');
    await shown.says('Su questo computer');
  });

  it('damaged on the share are never opened', async () => {
    const desk = scriptedDesk({ here: false, onShare: true });
    desk.fetched = refuse('attachment-damaged');
    show(desk);
    await shown.says('Nella cartella condivisa');
    shown.press('Apri');
    await shown.says('Rovinato: il contenuto non è quello registrato');
    expect(desk.asked).toEqual(['fetch']);
  });

  it('are judged by their bytes when they are looked at, never by their name', async () => {
    const desk = scriptedDesk({ here: true, onShare: null });
    const pdf = '%PDF-1.7 1 0 obj<</Type /Pages /Count 12>>endobj<</OpenAction 3 0 R>>';
    desk.bytes = done(new TextEncoder().encode(pdf));
    show(desk);
    await shown.says('Anteprima');
    shown.press('Anteprima');
    await shown.says('Documento PDF, versione 1.7 · 12 pagine');
    await shown.says('Contiene azioni');
    shown.press('Chiudi l’anteprima');
    await shown.saysNot('Documento PDF');
    desk.bytes = done(new TextEncoder().encode('<svg><script>1</script></svg>'));
    shown.press('Anteprima');
    await shown.says('non è un’immagine che la console possa mostrare');
    expect(shown.page.querySelector('canvas, img, iframe, object, embed, svg script')).toBeNull();
  });

  it('that are damaged here are not looked at', async () => {
    show(scriptedDesk({ here: true, onShare: null }));
    await shown.says('Anteprima');
    shown.press('Anteprima');
    await shown.says('L’allegato');
    expect(shown.page.querySelector('canvas')).toBeNull();
  });

  it('of an archive without a folder are either here or lost', async () => {
    show(scriptedDesk({ here: false, onShare: null }), UNATTACHED);
    await shown.says('Non è su questo computer');
  });

  it('are taken away, with time to change one’s mind', async () => {
    show(scriptedDesk({ here: true, onShare: null }));
    await shown.says('errore.png');
    shown.press('Togli');
    await shown.says('Tolto l’allegato errore.png.');
    await expect.poll(() => document.querySelectorAll('.attachment')).toHaveLength(0);
    shown.press('Annulla');
    await shown.says('Su questo computer');
  });
});
