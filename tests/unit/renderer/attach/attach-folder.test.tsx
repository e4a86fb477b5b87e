import { describe, expect, it, onTestFinished } from 'vitest';
import { AttachFolder } from '#renderer/app/attach/attach-folder.tsx';
import { ServicesContext } from '#renderer/app/services.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { FolderChooserContext } from '#renderer/store/folder-chooser.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostCall } from '#shared/host/channels.ts';
import type { Inspection, ShareState } from '#shared/host/share.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

const OURS = '0123456789abcdefghjk' as SpaceId;
const THEIRS = 'zyxwvtsrqpnmkjhgfed0';
const ATOMIC = { kind: 'smb', exclusive: 'atomic', freeBytes: null } as const;

const ABOUT = {
  version: '0.1.0',
  door: 'browser',
  platform: 'test',
  runtime: {},
  systemUser: '',
  demoTickets: null,
} as const;

const SPACE: Inspection = {
  path: '//server/condivisa',
  found: 'space',
  facts: ATOMIC,
  space: { id: OURS, name: 'Unione di prova', consoles: 3, newest: Date.UTC(2026, 10, 20, 13, 32) },
};
const EMPTY: Inspection = { ...SPACE, found: 'empty', space: null };

interface Scene {
  readonly inspection?: Inspection;
  readonly owner?: string | null;
  readonly merges?: boolean;
  readonly create?: Result<unknown>;
  readonly attach?: Result<unknown>;
}

/** Shows the act of attaching over a host that gives what the scene says. Gives what the host was asked. */
async function open(scene: Scene) {
  const { inspection = SPACE, owner = null, merges = false } = scene;
  const asked: [HostCall, unknown][] = [];
  const attached: ShareState[] = [];
  const answers: Partial<Record<HostCall, Result<unknown>>> = {
    'share.inspect': done(inspection),
    'share.create': scene.create ?? done(SPACE),
  };
  const call = (name: HostCall, argument: unknown) => {
    asked.push([name, argument]);
    return Promise.resolve(answers[name] ?? refuse('host-failed'));
  };
  const host: HostClient = { call: call as HostClient['call'], onProgress: () => () => undefined };
  const share = {
    attach(grant: string, label: string) {
      asked.push(['share.attach', { grant, label }]);
      const state = { attached: null, proposedLabel: label };
      return Promise.resolve((scene.attach ?? done(state)) as Result<ShareState>);
    },
  };
  const shown: Shown = await openShown('main', null);
  onTestFinished(() => shown.end());
  shown.show(
    <ServicesContext value={{ host, about: ABOUT }}>
      <FolderChooserContext value={() => Promise.resolve(done({ grant: 'g', path: inspection.path }))}>
        <AttachFolder
          share={share}
          proposedLabel="PC-ANAGRAFE"
          owner={owner}
          merges={merges}
          onAttached={(state) => attached.push(state)}
        />
      </FolderChooserContext>
    </ServicesContext>,
  );
  shown.press('Scegli la cartella');
  return { asked, attached, shown };
}

describe('attaching a folder', () => {
  it('shows whose it is, how many consoles and the newest news, before anything is written', async () => {
    const { asked, shown } = await open({});
    await shown.says('È la cartella di un ufficio che usa Presidio');
    await shown.says('Unione di prova');
    await shown.says('20/11/2026 14:32');
    expect(asked).toEqual([['share.inspect', { grant: 'g' }]]);
  });

  it('attaches under the name of the computer', async () => {
    const { asked, attached, shown } = await open({});
    await shown.says('Nome di questo computer');
    shown.press('Collega');
    await expect.poll(() => attached).toHaveLength(1);
    expect(asked.at(-1)).toEqual(['share.attach', { grant: 'g', label: 'PC-ANAGRAFE' }]);
  });

  it('asks how the office is called before it prepares an empty folder', async () => {
    const { asked, shown } = await open({ inspection: EMPTY });
    await shown.says('La cartella è vuota');
    shown.press('Prepara la cartella');
    await shown.says('Serve per continuare.');
    expect(asked.map(([name]) => name)).toEqual(['share.inspect']);
  });

  it.each(['other', 'unreadable', 'newer'] as const)(
    'offers nothing but another folder for one that is %s',
    async (found) => {
      const { shown } = await open({ inspection: { ...SPACE, found, space: null } });
      await shown.says('non vi ho scritto nulla');
      expect(() => shown.button('Collega')).toThrow();
      expect(shown.button('Scegli un’altra cartella')).toBeDefined();
    },
  );

  it('does not pour an archive into the folder of another office', async () => {
    const { shown } = await open({ owner: THEIRS });
    await shown.says('appartiene già a un altro ufficio');
    expect(() => shown.button('Collega')).toThrow();
  });

  it('does not prepare a new folder for an archive that has an office', async () => {
    const { shown } = await open({ inspection: EMPTY, owner: THEIRS });
    await shown.says('appartiene già a un altro ufficio');
    expect(() => shown.button('Prepara')).toThrow();
  });

  it('says that records will be joined', async () => {
    const { shown } = await open({ merges: true });
    await shown.says('non si può annullare');
  });

  it('does not say so of an archive that comes back to its own office', async () => {
    const { shown } = await open({ merges: true, owner: OURS });
    await shown.says('Nome di questo computer');
    await shown.saysNot('non si può annullare');
  });

  it('warns of a folder in which numbers cannot be claimed', async () => {
    const { shown } = await open({
      inspection: { ...SPACE, facts: { ...ATOMIC, kind: 'synced', exclusive: 'unsafe' } },
    });
    await shown.says('OneDrive');
    await shown.says('codice provvisorio');
  });

  it('says why it was refused, and lets one try again', async () => {
    const { attached, shown } = await open({ attach: refuse('share-gone', { path: '//server/condivisa' }) });
    await shown.says('Nome di questo computer');
    shown.press('Collega');
    await shown.says('non è raggiungibile');
    expect(attached).toEqual([]);
    expect(shown.button('Collega').disabled).toBe(false);
  });
});
