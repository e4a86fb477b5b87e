import { useCallback } from 'react';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';

type Phrases = Readonly<Record<string, ((data: JsonObject) => string) | undefined>>;
type HostPhrases = Readonly<Record<string, ((where: string) => string) | undefined>>;

/** What a refusal of the host speaks of: a path or, where there is none yet, a name. */
function placeOf({ path, name }: JsonObject): string {
  const place = path ?? name;
  return typeof place === 'string' ? place : '';
}

/** The sentence of a refusal; one that this version has no words for is said by its code. */
export function refusalSentence(text: Catalogue, { code, data }: Refusal): string {
  if (code === 'act-withdrawn') return text.secrets.withdrawn;
  const act = (text.refusals as unknown as Phrases)[code];
  if (act !== undefined) return act(data);
  const host = (text.host.refusals as HostPhrases)[code];
  if (host !== undefined) return host(placeOf(data));
  const archive = (text.archiveRefusals as unknown as Phrases)[code];
  if (archive !== undefined) return archive(data);
  const attaching = (text.attach.refusals as Phrases)[code];
  return attaching === undefined ? text.shell.refusedUnknown(code) : attaching(data);
}

export function useRefusalSentence(): (refusal: Refusal) => string {
  const text = useText();
  return useCallback((refusal) => refusalSentence(text, refusal), [text]);
}
