import { type Icon, IconBuilding, IconFlask, IconFolderOpen, IconFolderShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { StartupPage } from './startup-page.tsx';

interface WelcomeProps {
  /** The office's archive is already on this computer. */
  readonly hasArchive: boolean;
  readonly hasDemonstration: boolean;
  readonly onArchive: () => void;
  readonly onAttach: () => void;
  readonly onDemonstration: () => void;
}

function Choice(props: {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}): ReactNode {
  const Glyph = props.icon;
  return (
    <button type="button" className="startup-choice card" onClick={props.onChoose}>
      <Glyph size={28} stroke={1.5} aria-hidden />
      <span className="startup-choice__words">
        <strong>{props.title}</strong>
        <span className="soft">{props.text}</span>
      </span>
    </button>
  );
}

/** Where to begin. */
export function Welcome(props: WelcomeProps): ReactNode {
  const { startup, attach } = useText();
  return (
    <StartupPage title={startup.welcome} lead={startup.lead}>
      <div className="startup-choices">
        <Choice
          icon={props.hasArchive ? IconFolderOpen : IconBuilding}
          title={props.hasArchive ? startup.openArchive : startup.newArchive}
          text={props.hasArchive ? startup.openArchiveText : startup.newArchiveText}
          onChoose={props.onArchive}
        />
        {!props.hasArchive && (
          <Choice
            icon={IconFolderShare}
            title={attach.choice}
            text={attach.choiceText}
            onChoose={props.onAttach}
          />
        )}
        <Choice
          icon={IconFlask}
          title={props.hasDemonstration ? startup.demonstrationResume : startup.demonstration}
          text={startup.demonstrationText}
          onChoose={props.onDemonstration}
        />
      </div>
    </StartupPage>
  );
}
