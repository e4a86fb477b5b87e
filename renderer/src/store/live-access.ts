import { type Access, openAccess } from '#shared/domain/access/access.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import type { Archive } from './archive.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

/** Roles begin and end with days: they are looked at again this often. */
const AGAIN_MILLISECONDS = 60_000;

/**
 * What a person may see and do, read again as roles are given and as days begin; the same object while it is the same.
 * Nobody at the console is somebody who may choose who they are: nothing is hidden from the list of people.
 *
 * @see CAP-3.1.3-a
 */
export function createLiveAccess(
  { store, context }: Pick<Archive, 'store' | 'context'>,
  actor: ActorId | null,
): LiveValue<Access> {
  let last: { readonly access: Access; readonly said: string } | undefined;

  async function read(): Promise<Access> {
    const access = actor === null ? openAccess('' as ActorId) : await readAccess(context, actor);
    const said = JSON.stringify(access);
    if (last?.said !== said) last = { access, said };
    return last.access;
  }

  const live = createLiveValue(
    { subscribe: (listener) => hearAndLookAgain(store, listener) },
    read,
    ({ kind }) => kind === 'person' || kind === 'operator',
  );
  return live;
}

type Store = Pick<Archive['store'], 'subscribe'>;

/** Hears of touches, and of each minute as if an operator had been touched. */
function hearAndLookAgain(store: Store, listener: Parameters<Store['subscribe']>[0]): () => void {
  const stop = store.subscribe(listener);
  const timer = setInterval(() => listener([{ kind: 'operator', id: '' }]), AGAIN_MILLISECONDS);
  return () => {
    clearInterval(timer);
    stop();
  };
}
