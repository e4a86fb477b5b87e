import { editContact, editEscalation, editOutage, editSession } from './amending-acts.ts';
import type { AskedAct } from './asked-act.ts';
import { advanceEvolution, joinImprovement, moveImprovement } from './advancing-acts.ts';
import { cancelContact, contact } from './contact-acts.ts';
import { consultation, evolution, improvement, signal } from './development-acts.ts';
import { editMaterial, material } from './material-acts.ts';
import { outing } from './outing-act.ts';
import { editGuided, guided } from './guided-acts.ts';
import { onCall } from './on-call-act.ts';
import {
  addProcedure,
  measure,
  outage,
  removeProcedure,
  reportOutage,
  restoreOutage,
} from './platform-acts.ts';
import { assign, cancel, close, resolve, start, wait } from './progress-acts.ts';
import { decideQuote, editQuote, quote } from './quote-acts.ts';
import { reopen } from './reopen-act.ts';
import { session } from './session-acts.ts';
import { escalate, reply } from './supplier-acts.ts';
import { changeBody, link, merge, outside } from './ticket-acts.ts';
import { suspend, work, workable } from './work-acts.ts';

/** Every act that asks for something before it is done, by name. */
export const ASKED_ACTS = {
  start,
  wait,
  resolve,
  close,
  reopen,
  cancel,
  assign,
  contact,
  cancelContact,
  work,
  suspend,
  workable,
  changeBody,
  merge,
  link,
  onCall,
  outside,
  escalate,
  reply,
  quote,
  decideQuote,
  consultation,
  session,
  guided,
  outing,
  outage,
  reportOutage,
  restoreOutage,
  addProcedure,
  removeProcedure,
  measure,
  signal,
  evolution,
  advanceEvolution,
  improvement,
  moveImprovement,
  joinImprovement,
  material,
  editMaterial,
  editContact,
  editEscalation,
  editQuote,
  editSession,
  editGuided,
  editOutage,
} as const satisfies Readonly<Record<string, AskedAct>>;

/** The name of an act that asks. */
export type AskingAct = keyof typeof ASKED_ACTS;

/** An act that is being asked, and the record around the ticket that it is about, if any. */
export interface Asked {
  readonly act: AskingAct;
  readonly about: string | null;
}
