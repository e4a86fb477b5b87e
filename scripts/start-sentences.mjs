import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `npm start` says before there is a build to say it: the sentences of `shared/text/<language>/start.json`.
 * Italian, unless PRESIDIO_LANGUAGE asks for English.
 */
export function startSentences(root, env) {
  const language = env.PRESIDIO_LANGUAGE === 'en' ? 'en' : 'it';
  const sentences = JSON.parse(readFileSync(join(root, 'shared', 'text', language, 'start.json'), 'utf8'));
  return (name, parts = {}) =>
    sentences[name].replace(/\{(\w+)\}/g, (_whole, part) => String(parts[part] ?? ''));
}
