import type { Icon } from '@tabler/icons-react';

/** Something that the palette proposes. */
export interface PaletteEntry {
  readonly id: string;
  readonly icon: Icon;
  readonly label: string;
  readonly aside?: string;
  readonly run: () => void;
}
