import { Button, Select } from '@mantine/core';
import { IconAlertCircle, IconArrowsExchange, IconBox, IconDoorEnter, IconUser } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import type { GuidedActionType } from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { bodiesAsContact } from '#shared/domain/on-site/on-site-people.ts';
import { wallTime } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useOnSiteChoices } from '#renderer/parts/use-on-site-people.ts';
import { actFormSchema } from '#renderer/ui/act-form/act-form.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { AwaitsCard } from './awaits-card.tsx';
import { EntryBar } from './entry-bar.tsx';
import { typeOf } from './entry-draft.ts';
import { HomePresets } from './home-presets.tsx';
import { type HomeWays, HomeWaysContext, useHomeWays } from './home-ways.ts';
import { LatestCard } from './latest-card.tsx';
import { useHomeFacts } from './use-home-facts.ts';
import './contact-home.css';

const ICON = { size: 17, 'aria-hidden': true } as const;

/** The hours from which one says good afternoon, and good evening. */
const AFTERNOON = 13;
const EVENING = 18;

function useGreeting(): string {
  const { greetings } = useText().contactHome;
  const hour = Number(wallTime(useNow()).slice(11, 13));
  if (hour < AFTERNOON) return greetings.morning;
  return hour < EVENING ? greetings.afternoon : greetings.evening;
}

function HomeActs(): ReactNode {
  const { acts } = useText().contactHome;
  const ways = useHomeWays();
  return (
    <>
      <Button variant="default" leftSection={<IconBox {...ICON} />} onClick={ways.showConsumables}>
        {acts.consumables}
      </Button>
      <Button variant="default" leftSection={<IconDoorEnter {...ICON} />} onClick={ways.enterRoom}>
        {acts.room}
      </Button>
      <Button variant="default" leftSection={<IconArrowsExchange {...ICON} />} onClick={ways.reportVariation}>
        {acts.variation}
      </Button>
      <Button variant="light" leftSection={<IconAlertCircle {...ICON} />} onClick={ways.reportProblem}>
        {acts.report}
      </Button>
    </>
  );
}

/** What is begun is kept as it is typed, and found again. */
function Home({ bodyId }: { readonly bodyId: RecordId<'body'> }): ReactNode {
  const facts = useHomeFacts(bodyId);
  const { guides } = useOnSiteChoices(bodyId);
  const [form, onForm, { clear }] = useDraft(`seat/${bodyId}`, {}, actFormSchema);
  const type = typeOf(form);
  const choose = useCallback((next: GuidedActionType) => onForm({ type: next }), [onForm]);
  return (
    <>
      <HomePresets chosen={type} media={facts.media} onChoose={choose} />
      {type !== null && (
        <EntryBar type={type} form={form} onForm={onForm} facts={facts} guides={guides} onEnd={clear} />
      )}
      <div className="home-cards">
        <AwaitsCard facts={facts} onChangeMedium={(planId) => onForm({ type: 'mediaChange', planId })} />
        <LatestCard facts={facts} />
      </div>
    </>
  );
}

/**
 * The home of a municipal contact: what they did in two keys, what waits for them, what was done lately. Nothing on it
 * waits for the shared folder.
 *
 * @see REG-5.3-a, REG-5.3-b
 */
export function ContactHomeScreen({ ways }: { readonly ways: HomeWays }): ReactNode {
  const { contactHome } = useText();
  const formats = useFormats();
  const greeting = useGreeting();
  const bodyIds = bodiesAsContact(useAccess());
  const bodies = useBodyChoices(formats.compare).filter(({ value }) =>
    (bodyIds as readonly string[]).includes(value),
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const bodyId = bodyIds.find((id) => id === wanted) ?? bodyIds[0];
  if (bodyId === undefined)
    return (
      <Screen title={contactHome.screen}>
        <Notice icon={IconUser} title={contactHome.none.title}>
          <p className="soft">{contactHome.none.text}</p>
        </Notice>
      </Screen>
    );
  return (
    <HomeWaysContext value={ways}>
      <Screen
        title={contactHome.title(greeting)}
        scrolls
        aside={
          bodyIds.length > 1 && (
            <Select
              size="xs"
              aria-label={contactHome.body}
              data={bodies}
              value={bodyId}
              allowDeselect={false}
              onChange={setWanted}
            />
          )
        }
        acts={<HomeActs />}
      >
        <Home key={bodyId} bodyId={bodyId} />
      </Screen>
    </HomeWaysContext>
  );
}
