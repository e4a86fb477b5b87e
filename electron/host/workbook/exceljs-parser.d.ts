/**
 * exceljs' XML parser, imported by itself: strict, it throws on what is not well-formed and knows no entities of a file's
 * own. Only what is used here is declared; the version is pinned and no longer changes.
 */
declare module 'exceljs/lib/utils/parse-sax.js' {
  /** Something that the parser met. */
  export type SaxEvent =
    | {
        readonly eventType: 'opentag';
        readonly value: { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
      }
    | { readonly eventType: 'closetag'; readonly value: { readonly name: string } }
    | { readonly eventType: 'text'; readonly value: string };

  export default function parseSax(
    chunks: Iterable<string> | AsyncIterable<string>,
  ): AsyncIterable<readonly SaxEvent[]>;
}
