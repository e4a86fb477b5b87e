import { Combobox, TextInput, useCombobox } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { ReadyTextMenu } from '#renderer/features/tickets/ready-texts/ready-text-menu.tsx';
import { useReadyTexts } from '#renderer/features/tickets/ready-texts/use-ready-texts.ts';
import { type EntryForm, errorOf } from './entry-form.ts';
import { withTemplate } from './entry-template.ts';

/** What is typed after a slash that begins the subject: part of the name of a ready ticket. */
function wantedWords(subject: string): string | null {
  return subject.startsWith('/') ? subject.slice(1) : null;
}

/** What the ticket is about, in a line: `/` and part of a name begin it with a ready ticket. */
export function SubjectField(
  props: EntryForm & { readonly fieldRef: RefObject<HTMLInputElement | null> },
): ReactNode {
  const { form, onForm, fieldRef } = props;
  const { quickEntry, readyTexts } = useText();
  const { actor } = useDesk();
  const nameOf = useNames();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const wanted = wantedWords(form.subject);
  const texts = useReadyTexts('ticket', wanted);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        combobox.closeDropdown();
        const template = texts.find((each) => each.id === id);
        const operator = actor === null ? undefined : nameOf(actor);
        if (template !== undefined) onForm(withTemplate(form, template, operator ?? null));
      }}
    >
      <Combobox.Target withKeyboardNavigation={wanted !== null}>
        <TextInput
          ref={fieldRef}
          className="pane-form__wide"
          label={quickEntry.subject}
          placeholder={`${quickEntry.subjectPlaceholder} (${readyTexts.entryHint})`}
          withAsterisk
          maxLength={200}
          {...errorOf(props, 'subject')}
          value={form.subject}
          onChange={(event) => {
            const subject = event.currentTarget.value;
            onForm({ ...form, subject });
            if (wantedWords(subject) === null) combobox.closeDropdown();
            else {
              combobox.openDropdown();
              combobox.selectFirstOption();
            }
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={wanted === null}>
        <ReadyTextMenu texts={texts} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
