import type { JsonObject } from '#shared/domain/json.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { parseJson } from '#shared/replica/parse-json.ts';
import { fromBase64Url } from './base64url.ts';
import type { CodecPrimitives } from './codec-primitives.ts';
import { type Envelope, parseEnvelope, signedBytes } from './envelope.ts';
import { decodeUtf8, readBody } from './file-body.ts';
import { BODY_RULES } from './file-limits.ts';
import { describeFile } from './seal-file.ts';
import type { OpenedFile, OpenRefusal, SignatureFinding } from './sealer.ts';

/** Reads a file: never throws, whatever the bytes are. */
export function openFile(
  bytes: Uint8Array,
  publicKey: string | null,
  primitives: CodecPrimitives,
): Result<OpenedFile, OpenRefusal> {
  const parsed = parseEnvelope(bytes, primitives.sha256);
  if (!parsed.ok) return parsed;
  const envelope = parsed.value;
  const header = parseHeader(envelope.header);
  if (header === undefined) return refuse('file-forged', { problem: 'header' });
  const lines = readLines(envelope, header, primitives);
  if (!lines.ok) return lines;
  return done({
    ...describeFile(bytes, envelope.header, primitives),
    kind: envelope.kind,
    header,
    signature: checkSignature(envelope, publicKey ?? ownKey(envelope, header), primitives),
    lines: lines.value,
  });
}

function parseHeader(bytes: Uint8Array): JsonObject | undefined {
  const text = decodeUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : undefined;
}

function readLines(
  envelope: Envelope,
  header: JsonObject,
  primitives: CodecPrimitives,
): Result<readonly string[], OpenRefusal> {
  const pd = header['pd'];
  if (envelope.body.length === 0 && envelope.plainLength === 0) {
    const isWithout = pd === undefined && envelope.codec === 'none';
    return isWithout ? done([]) : refuse('file-forged', { problem: 'body' });
  }
  const rule = BODY_RULES[envelope.kind];
  if (envelope.plainLength > rule.bytes) return refuse('file-forged', { problem: 'limits' });
  const plain = plainBody(envelope, primitives);
  if (plain?.length !== envelope.plainLength) return refuse('file-forged', { problem: 'body' });
  const read = readBody(plain, rule.lines, primitives);
  if (typeof read === 'string') return refuse('file-forged', { problem: read });
  return read.pd === pd ? done(read.lines) : refuse('file-forged', { problem: 'digest' });
}

function plainBody(envelope: Envelope, primitives: CodecPrimitives): Uint8Array | undefined {
  const { codec, body, plainLength } = envelope;
  if (codec === 'none') return body;
  return plainLength === 0 ? undefined : primitives.decompress(codec, body, plainLength);
}

/** Files that carry the key of their writer vouch for themselves. */
function ownKey({ kind }: Envelope, header: JsonObject): string | null {
  const isCarrier = kind === 'spaceRecord' || kind === 'replicaCertificate';
  return isCarrier && typeof header['pk'] === 'string' ? header['pk'] : null;
}

function checkSignature(
  { kind, header, signature }: Envelope,
  publicKey: string | null,
  primitives: CodecPrimitives,
): SignatureFinding {
  if (signature === null) return 'absent';
  if (publicKey === null) return 'unchecked';
  const key = fromBase64Url(publicKey);
  if (key === undefined) return 'invalid';
  return primitives.verify(key, signedBytes(kind, header), signature) ? 'valid' : 'invalid';
}
