import { notifications } from '@mantine/notifications';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { ConsoleState } from '#renderer/state/console-state.ts';
import { catalogueOf } from '#renderer/state/text.ts';
import { refusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { ToastMessage } from '#renderer/ui/toast-message.tsx';

/** Says that something behind the screens did not work. */
export function tellProblem(state: ConsoleState, sentence: string): void {
  notifications.show(
    { message: <ToastMessage sentence={sentence} />, color: 'var(--bad)', autoClose: false },
    state.toasts,
  );
}

/** Says why something behind the screens was not done. */
export function tellRefusal(state: ConsoleState, refusal: Refusal): void {
  tellProblem(state, refusalSentence(catalogueOf(state.preferences.getState().language), refusal));
}
