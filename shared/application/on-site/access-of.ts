import type { Access } from '#shared/domain/access/access.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** What the actor may see and do, as it was judged when the act began. */
export function accessOf(context: UseCaseContext, actor: ActorId): Promise<Access> {
  return context.readAccess?.(actor) ?? readAccess(context, actor);
}
