import { describe, expect, it } from 'vitest';
import { BODY_TYPES } from '#shared/domain/body.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';

describe('the labels of the domain', () => {
  const { labels } = italian;

  it('are the exact ones of the office (X-9)', () => {
    expect(TICKET_STATES.map((state) => labels.ticketState[state])).toEqual([
      'Aperto',
      'Ricevuto',
      'Preso in carico',
      'In lavorazione',
      'In attesa cliente',
      'In attesa fornitore',
      'In attesa approvazione preventivo',
      'Risolto',
      'Chiuso',
      'Riaperto',
      'Annullato',
    ]);
    expect(TICKET_PRIORITIES.map((priority) => labels.ticketPriority[priority])).toEqual([
      'BASSA',
      'MEDIA',
      'ALTA',
    ]);
    expect(CHANNELS.map((channel) => labels.channel[channel])).toEqual([
      'E-mail',
      'Telefono',
      'Portale',
      'Teleassistenza',
      'Chat',
      'Di persona',
      'Referente comunale',
      'PEC',
    ]);
    expect(CALL_REASONS.map((reason) => labels.callReason[reason])).toEqual([
      'Guasto',
      'Anomalia',
      "Supporto all'uso",
      'Supporto per installazioni e aggiornamenti',
      "Approfondimento sull'utilizzo",
      'Consulenza',
      'Modifica non da guasto',
      'Richiesta di miglioramento',
      'Pubblicazione sito',
      'Malfunzionamento piattaforma',
    ]);
    expect(BODY_TYPES.map((type) => labels.bodyType[type])).toEqual([
      'Provincia',
      'Unione di Comuni',
      'Comune',
      'Ente esterno',
    ]);
  });

  it('name every field of every kind in both languages, each differently within its kind', () => {
    for (const kind of Object.keys(KINDS) as Kind[])
      for (const { fieldNames } of [italian, english]) {
        const names: Readonly<Record<string, string>> = fieldNames[kind];
        expect(Object.keys(names).sort()).toEqual(Object.keys(fieldsOf(kind)).sort());
        expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
      }
  });

  it('are complete in English', () => {
    for (const [list, names] of Object.entries(labels)) {
      const translated = (english.labels as Readonly<Record<string, object>>)[list] ?? {};
      expect(Object.keys(translated)).toEqual(Object.keys(names));
    }
  });
});
