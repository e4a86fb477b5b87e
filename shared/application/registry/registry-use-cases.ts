import { deletePerson } from './delete-person.ts';
import { deleteSeat } from './delete-seat.ts';
import { editBody } from './edit-body.ts';
import { editPerson } from './edit-person.ts';
import { editSeat } from './edit-seat.ts';
import { registerBody } from './register-body.ts';
import { registerPerson } from './register-person.ts';
import { registerSeat } from './register-seat.ts';
import { restorePerson } from './restore-person.ts';
import { restoreSeat } from './restore-seat.ts';

/** The acts on bodies, seats and people, by name. */
export const REGISTRY_USE_CASES = {
  registerBody,
  editBody,
  registerSeat,
  editSeat,
  deleteSeat,
  restoreSeat,
  registerPerson,
  editPerson,
  deletePerson,
  restorePerson,
} as const;
