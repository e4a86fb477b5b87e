import { execute } from '#shared/application/execute.ts';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Founding } from '#renderer/features/startup/create-archive.tsx';
import type { Archive } from '#renderer/store/archive.ts';
import { refusalOf } from '#renderer/store/archive-refusal.ts';

/** The body that a founding cut short had already registered, or a new one. */
async function bodyOf({ workspace, context }: Archive, founder: ActorId, founding: Founding) {
  const known = (await workspace.list('body')).find(({ name }) => name === founding.body.trim());
  if (known !== undefined) return { ok: true, value: known.id } as const;
  const registered = await execute(context, 'registerBody', founder, {
    name: founding.body,
    type: founding.bodyType,
  });
  return registered.ok ? ({ ok: true, value: registered.value.value.bodyId } as const) : registered;
}

/** The records of reference that were asked for, if any. */
async function load({ context }: Archive, founder: ActorId, { sets }: Founding) {
  if (sets.length === 0) return { ok: true } as const;
  return execute(context, 'loadReference', founder, { sets });
}

async function found(archive: Archive, founding: Founding): Promise<Result<ActorId, ActRefusal>> {
  const founder = archive.context.ids.fresh('person');
  const body = await bodyOf(archive, founder, founding);
  if (!body.ok) return body;
  const person = await execute(archive.context, 'registerPerson', founder, {
    bodyId: body.value,
    givenName: founding.givenName,
    familyName: founding.familyName,
    consoleRole: founding.role,
  });
  if (!person.ok) return person;
  const loaded = await load(archive, founder, founding);
  return loaded.ok ? { ok: true, value: person.value.value.personId } : loaded;
}

/** Begins an empty archive: its body, and the first person, who is then at the console. */
export async function foundArchive(archive: Archive, founding: Founding): Promise<Result<ActorId>> {
  try {
    return await found(archive, founding);
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}
