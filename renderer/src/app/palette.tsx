import { Combobox, Modal, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { DIALOG_ATTRIBUTES } from '#renderer/ui/theme.ts';
import { usePaletteGroups } from './palette-entries.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import './palette.css';

function PaletteLine({ entry }: { readonly entry: PaletteEntry }): ReactNode {
  const Glyph = entry.icon;
  return (
    <span className="palette-line">
      <Glyph size={17} stroke={1.75} aria-hidden />
      <span className="palette-line__label clip">{entry.label}</span>
      {entry.aside !== undefined && <span className="soft clip">{entry.aside}</span>}
    </span>
  );
}

function PaletteBody({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { palette } = useText();
  const [typed, setTyped] = useState('');
  const groups = usePaletteGroups(typed);
  const combobox = useCombobox({ defaultOpened: true });
  const entries = groups.flatMap((group) => group.entries);
  const shown = entries.map(({ id }) => id).join(' ');
  const { selectFirstOption } = combobox;

  // The first answer is always the one that Enter runs, as answers come in.
  useEffect(() => {
    selectFirstOption();
  }, [shown, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onDone();
        entries.find((entry) => entry.id === id)?.run();
      }}
    >
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          size="md"
          variant="unstyled"
          className="palette-field"
          aria-label={palette.title}
          placeholder={palette.placeholder}
          leftSection={<IconSearch size={19} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah={420} type="auto" scrollbars="y" viewportProps={{ tabIndex: 0 }}>
        <Combobox.Options aria-label={palette.title} className="palette-options">
          {groups.map(
            ({ label, entries: lines }) =>
              lines.length > 0 && (
                <Combobox.Group key={label} label={label}>
                  {lines.map((entry) => (
                    <Combobox.Option key={entry.id} value={entry.id}>
                      <PaletteLine entry={entry} />
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ),
          )}
          {entries.length === 0 && <Combobox.Empty>{palette.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </ScrollArea.Autosize>
    </Combobox>
  );
}

/** Search everything, do anything, without leaving the keyboard. */
export function Palette(): ReactNode {
  const { palette } = useText();
  const { panels } = useConsoleState();
  const { open } = useStore(panels);
  const close = (): void => panels.setState({ open: 'none' });
  return (
    <Modal
      opened={open === 'palette'}
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset={64}
      size={640}
      padding={0}
      attributes={{ ...DIALOG_ATTRIBUTES, content: { 'aria-label': palette.title } }}
      transitionProps={{ duration: 100 }}
    >
      <PaletteBody onDone={close} />
    </Modal>
  );
}
