import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { openAccess } from '#shared/domain/access/access.ts';
import { done } from '#shared/domain/refusal.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { type ConsoleState, ConsoleStateContext, createConsoleState } from '#renderer/state/console-state.ts';
import { type Archive, type ArchiveName, deleteArchive, openArchive } from '#renderer/store/archive.ts';
import { ArchiveProvider } from '#renderer/store/archive-context.tsx';
import { createThreadsInProcess } from '#tests/unit/store/threads-in-process.ts';
import { createScriptedClock, replicaNumber } from '#tests/laws/simulated-console.ts';

// This page has no locks and says `null` of them; a browser without them says nothing.
Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
// Fonts never come to it.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

/** What a busy machine takes at most to show what it was told. */
const PATIENCE = { timeout: 10_000 };

/** A part of the console on a page, over an archive in this process. */
export interface Shown {
  readonly archive: Archive;
  readonly state: ConsoleState;
  readonly page: HTMLElement;
  /** Shows something else in its place. */
  show(part: ReactNode): void;
  /** The first button whose words begin so. */
  button(words: string, within?: ParentNode): HTMLButtonElement;
  press(words: string, within?: ParentNode): void;
  /** Waits until the whole page, dialogs and toasts included, says that. */
  says(words: string): Promise<void>;
  /** Waits until it does not say it any more. */
  saysNot(words: string): Promise<void>;
  end(): Promise<void>;
}

/** Opens an archive and shows a part of the console over it, in Italian, to the person given. */
export async function openShown(name: ArchiveName, actor: ActorId | null): Promise<Shown> {
  const threads = createThreadsInProcess(createScriptedClock());
  const opened = await openArchive(name, {
    createIdentity: () => Promise.resolve(done(replicaNumber(0))),
    startWorker: threads.start,
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const archive = opened.value;
  // Nobody waits for the rights of a person who has them all.
  const known = openAccess('' as ActorId);
  const state = createConsoleState({ theme: 'light', language: 'it' });
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  const button = (words: string, within: ParentNode = document): HTMLButtonElement => {
    const found = [...within.querySelectorAll('button')].find((each) =>
      each.textContent.trim().startsWith(words),
    );
    if (found === undefined) throw new Error(`no button says ${words}`);
    return found;
  };
  return {
    archive,
    state,
    page,
    button,
    show(part) {
      flushSync(() =>
        root.render(
          <ConsoleStateContext value={state}>
            <MantineProvider env="test">
              <ArchiveProvider archive={archive} actor={actor} known={known}>
                {part}
              </ArchiveProvider>
              <Notifications store={state.toasts} />
            </MantineProvider>
          </ConsoleStateContext>,
        ),
      );
    },
    press(words, within = document) {
      flushSync(() => button(words, within).click());
    },
    says: (words) => vi.waitFor(() => expect(document.body.textContent).toContain(words), PATIENCE),
    saysNot: (words) => vi.waitFor(() => expect(document.body.textContent).not.toContain(words), PATIENCE),
    async end() {
      flushSync(() => root.unmount());
      page.remove();
      await threads.stop();
      await archive.close();
      await deleteArchive(name);
    },
  };
}
