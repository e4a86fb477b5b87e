import type { Workspace } from '#shared/domain/workspace.ts';

/**
 * Whether a register that is kept on site was written in: a machine room that somebody entered, a rotation by which a
 * medium was changed.
 *
 * @param gone the ids of records that the same undoing deletes.
 */
export async function isWrittenIn(
  workspace: Workspace,
  kind: string,
  id: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const lines = await linesOf(workspace, kind, id);
  return lines.some((line) => !gone.has(line.id));
}

async function linesOf(
  workspace: Workspace,
  kind: string,
  value: string,
): Promise<readonly { readonly id: string }[]> {
  switch (kind) {
    case 'machineRoom':
      return workspace.find('machineRoomEntry', { index: 'roomId', value });
    case 'mediaPlan':
      return workspace.find('mediaChange', { index: 'planId', value });
    default:
      return [];
  }
}
