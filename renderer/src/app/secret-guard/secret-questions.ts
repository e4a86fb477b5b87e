import { createStore, type StoreApi } from 'zustand';
import { mapTexts, type SecretText, secretTexts } from '#shared/domain/secret-texts.ts';
import { omitSecrets } from '#shared/domain/secret-words.ts';
import type { ActGuard } from '#renderer/store/act-guard.ts';

/** What the person decides about texts that seem to tell a secret. */
export type SecretAnswer = 'clean' | 'as-is' | 'back';

/** Texts that wait for the person's decision. */
export interface SecretQuestion {
  readonly texts: readonly SecretText[];
  /** One of them certainly tells a secret: it cannot be saved as it is. */
  readonly isCertain: boolean;
  readonly answer: (answer: SecretAnswer) => void;
}

/** The question being asked, if any. */
export type SecretQuestionStore = StoreApi<{ readonly question: SecretQuestion | null }>;

export function createSecretQuestions(): SecretQuestionStore {
  return createStore(() => ({ question: null }));
}

/** A guard that asks about every text that seems to tell a secret, before anything is written. */
export function createSecretGuard(store: SecretQuestionStore): ActGuard {
  return async (args) => {
    const texts = secretTexts(args);
    if (texts.length === 0) return args;
    const answer = await ask(store, texts);
    if (answer === 'back') return null;
    return answer === 'as-is' ? args : (mapTexts(args, omitSecrets) as typeof args);
  };
}

/** A question left open by another act is one that nobody answered. */
function ask(store: SecretQuestionStore, texts: readonly SecretText[]): Promise<SecretAnswer> {
  store.getState().question?.answer('back');
  return new Promise((resolve) => {
    const isCertain = texts.some(({ secrets }) => secrets.some(({ certainty }) => certainty === 'certain'));
    const answer = (given: SecretAnswer): void => {
      store.setState({ question: null });
      resolve(given);
    };
    store.setState({ question: { texts, isCertain, answer } });
  });
}
