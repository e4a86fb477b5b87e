import type { Instant } from './instant.ts';

/** What the refusals of acts on machine rooms and on the rotation of backup media carry. Days are `aaaa-mm-gg`. */
export interface SiteRegisterRefusalData {
  'room-name-known': Readonly<{ name: string }>;
  /** The exit is written already. @see REG-5.3-c */
  'room-left': Readonly<{ at: Instant }>;
  /** Nothing is expected of the rotation from that day on. @see REG-5.3-d */
  'media-plan-closed': Readonly<{ day: string }>;
  /** Its changes were written by what it expects: another one says what is expected from now on. */
  'media-plan-in-use': Readonly<{ count: number }>;
  /** A change falls in a week that the cycle has not. */
  'media-slot-beyond': Readonly<{ week: number; weeks: number }>;
  /** Two changes fall on the same day. `weekday` 1 is Monday. */
  'media-slot-twice': Readonly<{ week: number; weekday: number }>;
  /** That a medium went in on that day is written already: `label` is which. */
  'media-already-changed': Readonly<{ day: string; label: string }>;
  /** There is nothing to give a reason for. */
  'media-not-expected': Readonly<{ day: string }>;
  /** Either a medium went in, or there is a reason why none did. */
  'media-change-unclear': Readonly<Record<string, never>>;
}

/** Refusals of acts on machine rooms and on the rotation of backup media. */
export const SITE_REGISTER_REFUSALS = [
  'room-name-known',
  'room-left',
  'media-plan-closed',
  'media-plan-in-use',
  'media-slot-beyond',
  'media-slot-twice',
  'media-already-changed',
  'media-not-expected',
  'media-change-unclear',
] as const satisfies readonly (keyof SiteRegisterRefusalData)[];
