/** The lines of a stream of UTF-8 text, each as soon as it is whole; the last one needs no newline. */
export async function* textLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    const pieces = (pending + (value ?? '')).split('\n');
    pending = pieces.pop() ?? '';
    yield* pieces.filter((line) => line !== '');
    if (done) break;
  }
  if (pending !== '') yield pending;
}
