/**
 * The few platform globals that `shared/` may use. They exist in every home of the core (window, worker, Node);
 * everything else (time, randomness, files, network) is passed in.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
