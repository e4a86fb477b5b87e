/** What a text from outside says in JSON; `undefined`, which no schema accepts, when it says nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
