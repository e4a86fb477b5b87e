/** exceljs' strict XML parser: it throws on what is not well-formed. */
declare module 'exceljs/lib/utils/parse-sax.js' {
  export default function parseSax(
    chunks: Iterable<string>,
  ): AsyncIterable<readonly { readonly eventType: 'opentag' | 'text' | 'closetag' }[]>;
}
