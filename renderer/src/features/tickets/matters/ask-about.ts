import type { AskingAct } from '#renderer/features/tickets/acts/asked-acts.ts';

/** Asks for an act on something that stands around a ticket, or on the ticket itself. */
export type AskAbout = (act: AskingAct, about: string | null) => void;
