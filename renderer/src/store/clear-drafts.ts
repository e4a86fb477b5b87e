import { isKind, fieldsOf } from '#shared/domain/kinds.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { CHANGE_REASON, REDACTED, REDACTED_FIELD } from '#shared/domain/redaction.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { mapTexts } from '#shared/domain/secret-texts.ts';
import { writtenValue } from '#shared/domain/written-value.ts';
import type { EntityKey, StoredEntity } from '#shared/replica/entity.ts';
import { entityText } from '#shared/replica/merge.ts';
import type { ReplicaStore, Touched } from '#shared/replica/replica-store.ts';
import type { DraftStore } from './draft-store.ts';

/** Shorter texts stand in drafts by chance. */
const SHORTEST = 4;

/** Of more records than these, touched together, only those with a draft of their own are looked at. */
const MANY = 500;

/**
 * Takes out of this machine's drafts every text that a record blanks from now on: a form half filled in may hold what a
 * colleague has just blanked. Gives the act that stops doing so. @see X-4
 */
export function clearDraftsOfBlanked(store: ReplicaStore, drafts: DraftStore): () => void {
  const known = new Set<string>();
  let work: Promise<unknown> = Promise.resolve();

  async function clear(touched: readonly EntityKey[]): Promise<void> {
    const kept = await drafts.list('');
    if (kept.length === 0) return;
    const meant = touched.filter(isRedactable).filter(({ id }) => {
      return touched.length <= MANY || kept.some(({ key }) => key.includes(id));
    });
    const words: string[] = [];
    for (const key of meant) words.push(...(await newlyBlanked(store, key, known)));
    for (const { key, value } of words.length === 0 ? [] : kept) {
      const cleared = mapTexts(value, (text) => without(text, words)) as JsonValue;
      if (JSON.stringify(cleared) !== JSON.stringify(value)) await drafts.write(key, cleared);
    }
  }

  return store.subscribe((touched: Touched) => {
    if (touched === 'everything') return;
    // An archive that cannot be read says so elsewhere: drafts are none of its readers.
    work = work.then(() => clear(touched)).catch(() => undefined);
  });
}

function isRedactable({ kind }: EntityKey): boolean {
  return isKind(kind) && Object.hasOwn(fieldsOf(kind), REDACTED_FIELD);
}

/** The texts that a record has come to blank, as its changes had written them. */
async function newlyBlanked(
  store: ReplicaStore,
  key: EntityKey,
  known: Set<string>,
): Promise<readonly string[]> {
  const entity = await store.entity(key);
  const words: string[] = [];
  for (const element of Object.keys(entity?.state.sets[REDACTED_FIELD]?.additions ?? {})) {
    const name = `${entityText(key)}/${element}`;
    if (entity === undefined || known.has(name)) continue;
    known.add(name);
    const word = await blankedWord(store, entity, element);
    if (word !== undefined && word.length >= SHORTEST) words.push(word);
  }
  return words;
}

async function blankedWord(
  store: ReplicaStore,
  { kind, id, scope }: StoredEntity,
  element: string,
): Promise<string | undefined> {
  const [field = '', replica, n] = element.split(':');
  const change = await store.change({ scope, replica: replica as ReplicaId, n: Number(n) });
  if (change === undefined || !isKind(kind)) return undefined;
  const value = field === CHANGE_REASON ? change.reason : writtenValue(change, kind, id, field);
  return typeof value === 'string' ? value : undefined;
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, REDACTED), text);
}
