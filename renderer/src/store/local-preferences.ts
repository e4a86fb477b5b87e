import type { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { ArchiveDatabase } from './database.ts';
import { guarded } from './storage-failure.ts';

/** What one archive remembers on this machine alone. Never synchronised. */
export interface LocalPreferences {
  /** Who was last at this console; `null` when nobody was chosen yet. */
  actor(): Promise<ActorId | null>;
  chooseActor(actor: ActorId | null): Promise<void>;
  /** A remembered value; `undefined` when there is none or it no longer fits the schema. */
  read<Value extends JsonValue>(key: string, schema: z.ZodType<Value>): Promise<Value | undefined>;
  write(key: string, value: JsonValue): Promise<void>;
}

const ACTOR = 'actor';

/** The preferences of an archive. */
export function createLocalPreferences({ preferences }: ArchiveDatabase, clock: Clock): LocalPreferences {
  async function read<Value extends JsonValue>(
    key: string,
    schema: z.ZodType<Value>,
  ): Promise<Value | undefined> {
    const row = await guarded(() => preferences.get(key));
    return row === undefined ? undefined : schema.safeParse(row.value).data;
  }

  async function write(key: string, value: JsonValue): Promise<void> {
    await guarded(() => preferences.put({ key, value, at: clock.now() }));
  }

  return {
    read,
    write,
    actor: async () => (await read(ACTOR, idOf('person'))) ?? null,
    chooseActor: (actor) => write(ACTOR, actor),
  };
}
