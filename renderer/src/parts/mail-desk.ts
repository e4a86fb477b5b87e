import { createContext, use } from 'react';
import type { Notification } from '#shared/domain/kinds.ts';
import type { Result } from '#shared/domain/refusal.ts';

/** What a letter says. */
export type Letter = Pick<Notification, 'recipient' | 'subject' | 'text'>;

/** The system's mail program, as the screens see it. */
export interface MailDesk {
  /** Opens a letter there: nothing is sent before somebody sends it. */
  compose(letter: Letter): Promise<Result<{ readonly isWhole: boolean }>>;
}

/** Gives the screens below it the mail program. */
export const MailDeskContext = createContext<MailDesk | undefined>(undefined);

export function useMailDesk(): MailDesk {
  const desk = use(MailDeskContext);
  if (desk === undefined) throw new Error('no mail program is given above this component');
  return desk;
}
