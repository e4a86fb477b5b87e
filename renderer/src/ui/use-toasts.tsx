import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { type ConsoleState, useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { forgetUndo, UNDO_MILLISECONDS, type UndoableAct } from '#renderer/state/undo.ts';
import { ToastMessage } from './toast-message.tsx';

const BRIEF = 4_000;
const LONG = 15_000;

export interface Toasts {
  /** Says that something was done. */
  readonly said: (sentence: string) => void;
  /** Says that something was done and, for ten seconds, offers to take it back; `Ctrl+Z` does too. */
  readonly undoable: (sentence: string, undo: () => Promise<void>) => void;
  /** Says that something was done and offers what follows. */
  readonly offering: (sentence: string, act: { readonly label: string; readonly run: () => void }) => void;
  /** Says why something was not done. */
  readonly refused: (sentence: string) => void;
}

/** The latest word is never kept waiting: the oldest one gives way to it. */
function makeRoom(store: ConsoleState['toasts']): void {
  const { notifications: shown, limit } = store.getState();
  const [oldest] = shown;
  if (shown.length >= limit && oldest?.id !== undefined) notifications.hide(oldest.id, store);
}

function createToasts({ toasts, undo }: ConsoleState, undoLabel: string): Toasts {
  const show = (message: React.ReactNode, color: string, autoClose: number, onClose?: () => void): string => {
    makeRoom(toasts);
    return notifications.show({ message, color, autoClose, ...(onClose && { onClose }) }, toasts);
  };

  return {
    said: (sentence) => {
      show(<ToastMessage sentence={sentence} />, 'var(--good)', BRIEF);
    },
    refused: (sentence) => {
      show(<ToastMessage sentence={sentence} />, 'var(--bad)', LONG);
    },
    offering: (sentence, act) => {
      show(<ToastMessage sentence={sentence} act={act} />, 'var(--good)', LONG);
    },
    undoable: (sentence, takeBack) => {
      const act: UndoableAct = {
        undo: async () => {
          notifications.hide(shown, toasts);
          await takeBack();
        },
      };
      const run = (): void => {
        forgetUndo(undo, act);
        void act.undo();
      };
      undo.setState({ last: act });
      const shown = show(
        <ToastMessage sentence={sentence} act={{ label: undoLabel, run }} />,
        'var(--accent)',
        UNDO_MILLISECONDS,
        () => forgetUndo(undo, act),
      );
    },
  };
}

export function useToasts(): Toasts {
  const state = useConsoleState();
  const label = useText().shell.undo;
  return useMemo(() => createToasts(state, label), [state, label]);
}
