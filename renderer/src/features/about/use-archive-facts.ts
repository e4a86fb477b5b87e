import { useEffect, useState } from 'react';
import type { Archive } from '#renderer/store/archive.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';

/** What an archive holds, in words. */
export interface ArchiveFacts {
  readonly tickets: string;
  readonly people: string;
  readonly bodies: string;
  readonly space: string;
  readonly replica: string;
}

interface Figures {
  readonly tickets: number;
  readonly people: number;
  readonly bodies: number;
  readonly size: Awaited<ReturnType<Archive['size']>>;
  readonly replica: string;
}

async function figuresOf(archive: Archive): Promise<Figures> {
  const { workspace, store, tickets } = archive;
  const [view, people, bodies, size, ledger] = await Promise.all([
    tickets.query(EVERY_TICKET),
    workspace.list('person'),
    workspace.list('body'),
    archive.size(),
    store.ledger(),
  ]);
  return {
    tickets: view.total,
    people: people.length,
    bodies: bodies.length,
    size,
    replica: ledger.replica,
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What the open archive holds; `undefined` while it is being counted. */
export function useArchiveFacts(): ArchiveFacts | undefined {
  const archive = useArchive();
  const { about } = useText();
  const formats = useFormats();
  const [figures, setFigures] = useState<Figures>();
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let wanted = true;
    figuresOf(archive).then(
      (counted) => wanted && setFigures(counted),
      (error: unknown) => wanted && setFailure(asError(error)),
    );
    return () => {
      wanted = false;
    };
  }, [archive]);
  if (failure !== null) throw failure;
  if (figures === undefined) return undefined;
  const { size } = figures;
  return {
    tickets: formats.integer(figures.tickets),
    people: formats.integer(figures.people),
    bodies: formats.integer(figures.bodies),
    space:
      size === null
        ? about.unknown
        : about.spaceOf(sizeInWords(size.used, formats), sizeInWords(size.available, formats)),
    replica: figures.replica,
  };
}
