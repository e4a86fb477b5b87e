import { done } from '#shared/domain/refusal.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-status.ts';
import { makeFolder } from './make-folder.ts';
import { createMemoryVault } from './memory-vault.ts';
import { folder, required, text } from './option.ts';
import { shareOf } from './space-folder.ts';

/** Prepares a shared folder. */
export const initCommand = defineCommand({
  name: 'init',
  options: { share: required(folder), name: required(text('name', 120)) },
  async run({ share: root, name }, session) {
    const { clock, words } = session;
    await makeFolder(root);
    // The key signs the space's own record and is needed no more.
    const share = shareOf(session, root, createMemoryVault());
    const created = await createSpace(share, { name, readme: words.cli.readme(name), clock });
    if (!created.ok) {
      return { ok: false, refusal: { code: created.refusal.code, data: { path: root } } };
    }
    await session.tell(words.cli.init(name, root), { ok: true, space: created.value.sp, name, share: root });
    return done(EXIT.done);
  },
});
