import parseSax from 'exceljs/lib/utils/parse-sax.js';

/**
 * How many elements an XML document has.
 *
 * @throws Error when it is not well-formed.
 */
export async function countElements(xml: string): Promise<number> {
  let opened = 0;
  let closed = 0;
  for await (const events of parseSax([xml])) {
    opened += events.filter(({ eventType }) => eventType === 'opentag').length;
    closed += events.filter(({ eventType }) => eventType === 'closetag').length;
  }
  if (opened !== closed) throw new Error(`${String(opened)} elements opened, ${String(closed)} closed`);
  return opened;
}
