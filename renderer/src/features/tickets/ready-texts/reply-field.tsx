import { Combobox, Textarea, type TextareaProps, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { fillReadyText, type ReadyTextFillings } from '#shared/domain/ready-text.ts';
import { ReadyTextMenu } from './ready-text-menu.tsx';
import { replaceSlash, type SlashWords, slashWords } from './slash-words.ts';
import { useReadyTexts } from './use-ready-texts.ts';

interface ReplyFieldProps extends Omit<TextareaProps, 'value' | 'onChange' | 'onKeyDown'> {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fillings: ReadyTextFillings;
}

/** Where words are written to whoever asks: `/` and part of a name put in a ready answer. */
export function ReplyField({ fieldRef, value, onValue, fillings, ...props }: ReplyFieldProps): ReactNode {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [slash, setSlash] = useState<SlashWords | null>(null);
  const texts = useReadyTexts('reply', slash?.words ?? null);
  const isLooking = slash !== null && combobox.dropdownOpened;

  function choose(id: string): void {
    combobox.closeDropdown();
    const chosen = texts.find((each) => each.id === id);
    if (slash === null || chosen === undefined) return;
    onValue(replaceSlash(value, slash, fillReadyText(chosen.text, fillings)));
    setSlash(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What is being looked for is left first, and the field after that.
    if (isLooking && event.key === 'Escape') {
      event.stopPropagation();
      combobox.closeDropdown();
      return;
    }
    props.onKeyDown(event);
  }

  return (
    <Combobox store={combobox} position="top-start" onOptionSubmit={choose}>
      <Combobox.Target withKeyboardNavigation={isLooking}>
        <Textarea
          {...props}
          ref={fieldRef}
          value={value}
          onChange={(event) => {
            const { value: typed, selectionStart } = event.currentTarget;
            const next = slashWords(typed, selectionStart);
            onValue(typed);
            setSlash(next);
            if (next === null) combobox.closeDropdown();
            else {
              combobox.openDropdown();
              combobox.selectFirstOption();
            }
          }}
          onKeyDown={onKeyDown}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={slash === null || (texts.length === 0 && slash.words !== '')}>
        <ReadyTextMenu texts={texts} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
