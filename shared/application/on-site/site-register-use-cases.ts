import {
  defineMachineRoom,
  deleteMachineRoom,
  editMachineRoom,
  restoreMachineRoom,
} from './machine-room-acts.ts';
import { deleteMediaChange, editMediaChange, restoreMediaChange } from './media-change-acts.ts';
import {
  closeMediaPlan,
  defineMediaPlan,
  deleteMediaPlan,
  editMediaPlan,
  restoreMediaPlan,
} from './media-plan-acts.ts';
import { recordMediaChange, recordMediaSkip } from './record-media-change.ts';
import {
  deleteRoomEntry,
  editRoomEntry,
  leaveRoom,
  recordRoomEntry,
  restoreRoomEntry,
} from './room-entry-acts.ts';

/** What is done about the registers kept on site: machine rooms and backup media. @see REG-5.3-c, REG-5.3-d */
export const SITE_REGISTER_USE_CASES = {
  defineMachineRoom,
  editMachineRoom,
  deleteMachineRoom,
  restoreMachineRoom,
  recordRoomEntry,
  leaveRoom,
  editRoomEntry,
  deleteRoomEntry,
  restoreRoomEntry,
  defineMediaPlan,
  editMediaPlan,
  closeMediaPlan,
  deleteMediaPlan,
  restoreMediaPlan,
  recordMediaChange,
  recordMediaSkip,
  editMediaChange,
  deleteMediaChange,
  restoreMediaChange,
} as const;
