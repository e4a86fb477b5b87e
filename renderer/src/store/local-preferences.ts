import type { z } from 'zod';
import type { ActorId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';

/** What one archive remembers on this machine alone. Never synchronised. */
export interface LocalPreferences {
  /** Who was last at this console; `null` when nobody was chosen yet. */
  actor(): Promise<ActorId | null>;
  chooseActor(actor: ActorId | null): Promise<void>;
  /** A remembered value; `undefined` when there is none or it no longer fits the schema. */
  read<Value extends JsonValue>(key: string, schema: z.ZodType<Value>): Promise<Value | undefined>;
  write(key: string, value: JsonValue): Promise<void>;
}
