import { type ClipboardEvent, type DragEvent, useEffect, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { GivenFile } from '#renderer/parts/keep-file.ts';

/** The name that every browser gives to an image without one. */
const NAMELESS = 'image.png';

function hasFiles({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** A file dropped beside the place for it would take the place of the whole console. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const hold = (event: globalThis.DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', hold);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', hold);
    };
  }, []);
}

/** Takes the files that are dropped or pasted on an element. */
export function useGivenFiles(give: (files: readonly GivenFile[]) => Promise<void>) {
  const { attachments } = useText();
  const formats = useFormats();
  const { context } = useArchive();
  const [isOver, setOver] = useState(false);
  useNoStrayDrops();

  function nameOf(file: File): string {
    if (file.name !== NAMELESS) return file.name;
    return attachments.pasted(formats.dateTime(context.clock.now()).replace(/[/:]/g, '.'));
  }

  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void give([...event.dataTransfer.files].map((file) => ({ file, name: file.name })));
    },
    onPaste: (event: ClipboardEvent) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      void give(files.map((file) => ({ file, name: nameOf(file) })));
    },
  };
}
