import { Combobox } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TextTemplate } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import './ready-text-menu.css';

/** The ready texts that can be taken, each with how it begins. */
export function ReadyTextMenu({ texts }: { readonly texts: readonly TextTemplate[] }): ReactNode {
  const { readyTexts } = useText();
  return (
    <Combobox.Options aria-label={readyTexts.label}>
      {texts.map(({ id, name, subject, text }) => (
        <Combobox.Option key={id} value={id}>
          <span className="ready-text">
            <IconTemplate size={16} aria-hidden />
            <strong className="clip">{name}</strong>
            <span className="soft clip">{subject ?? text}</span>
          </span>
        </Combobox.Option>
      ))}
      {texts.length === 0 && <Combobox.Empty>{readyTexts.none}</Combobox.Empty>}
    </Combobox.Options>
  );
}
