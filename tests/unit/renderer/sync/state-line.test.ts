import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { isTrouble, STATE_LOOKS } from '#renderer/features/sync/state-look.ts';
import { stateLine } from '#renderer/features/sync/state-line.ts';
import { stateOf } from '#renderer/features/sync/sync-state.ts';
import type { SyncView } from '#renderer/store/sync-status.ts';
import { CONDITIONS, consoleOf, heldOf, lineTools, NOW, statusOf } from './some-status.ts';

const line = (view: SyncView, isDemonstration = false): string =>
  stateLine(view, stateOf(view, isDemonstration), lineTools());

describe('the line of the synchronisation', () => {
  it('has words for every condition, in both languages', () => {
    for (const language of ['it', 'en'] as const)
      for (const condition of CONDITIONS) {
        const view = statusOf(condition, { waiting: 3, held: [heldOf('b')] });
        const words = stateLine(view, stateOf(view, false), lineTools(language));
        expect(words).toMatch(/^\p{Lu}/u);
        expect(words).not.toMatch(/undefined|null|NaN|\[object/);
      }
  });

  it('says when the last exchange was, the date too when it was another day', () => {
    expect(line(statusOf('current'))).toBe('In pari · 15:59');
    const lastExchange = toInstant(NOW - 86_400_000);
    expect(line(statusOf('current', { lastExchange }))).toBe('In pari · 19/11/2026 16:00');
  });

  it('says how many changes are on their way, and how many wait where something is wrong', () => {
    expect(line(statusOf('sending', { waiting: 1 }))).toBe('Invio di 1 modifica');
    expect(line(statusOf('sending', { waiting: 3 }))).toBe('Invio di 3 modifiche');
    expect(line(statusOf('offline', { waiting: 12 }))).toBe(
      'Fuori linea dalle 15:50, 12 modifiche in attesa',
    );
    expect(line(statusOf('full', { waiting: 1 }))).toBe('Server pieno, 1 modifica in attesa');
    expect(line(statusOf('receive-only'))).toBe('Solo ricezione');
  });

  it('names the console whose files are awaited, or counts them', () => {
    const consoles = [consoleOf('b', { label: 'PC-ANAGRAFE' }), consoleOf('c', { label: null })];
    const waiting = (...held: ReturnType<typeof heldOf>[]) => line(statusOf('waiting', { held, consoles }));
    expect(waiting(heldOf('b'))).toBe('In attesa di file da PC-ANAGRAFE (2)');
    expect(waiting(heldOf('c'))).toBe('In attesa di file da una console non ancora nota (2)');
    expect(waiting(heldOf('b'), heldOf('c'))).toBe('In attesa di file da 2 console (4)');
  });

  it('puts what somebody must see to before what comes by itself', () => {
    const held = [heldOf('b'), heldOf('c', { state: 'quarantine' }), heldOf('d', { state: 'outdated' })];
    const consoles = [consoleOf('c')];
    expect(line(statusOf('waiting', { held, consoles }))).toBe('File da controllare di PC-C');
    const outdated = [heldOf('d', { state: 'outdated' })];
    expect(line(statusOf('waiting', { held: outdated }))).toBe('Aggiorna il programma');
  });

  it('does not speak of rounds that move nothing', () => {
    expect(line(statusOf('receiving'))).toBe('In pari · 15:59');
    expect(line(statusOf('sending'))).toBe('In pari · 15:59');
    expect(line(statusOf('receiving', { progress: { done: 1, total: 4 } }))).toBe('Ricezione: 25\u00a0%');
    expect(line(statusOf('receiving', { lastExchange: null }))).toBe('Ricezione in corso');
    expect(line(statusOf('bootstrapping', { lastExchange: null }))).toBe('Prima copia in corso');
  });

  it('tells an archive without a folder from a demonstration', () => {
    expect(line({ condition: 'unattached' })).toBe('Non collegato');
    expect(line({ condition: 'unattached' }, true)).toBe('Dimostrazione');
  });
});

describe('the states of the synchronisation', () => {
  it('each say what they mean, what is safe and what to do, in both languages', () => {
    for (const language of ['it', 'en'] as const) {
      const { states } = lineTools(language).text.syncStatus;
      expect(Object.keys(states).sort()).toEqual(Object.keys(STATE_LOOKS).sort());
      for (const { means, kept, todo } of Object.values(states))
        for (const sentence of [means, kept, todo]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('are said aloud only when something is wrong', () => {
    const quiet = (['starting', 'fencing', 'bootstrapping', 'current', 'sending'] as const).map((condition) =>
      stateOf(statusOf(condition), false),
    );
    expect(quiet.filter(isTrouble)).toEqual([]);
    const loud = (['offline', 'full', 'receive-only', 'unrecognised', 'failed'] as const).map((condition) =>
      stateOf(statusOf(condition), false),
    );
    expect(loud.filter(isTrouble)).toEqual(loud);
  });
});
