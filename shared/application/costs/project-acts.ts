import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { projectKind } from '#shared/domain/project.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { formShape } from '#shared/application/inventory/form-shape.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = projectKind;

const edits = formShape('project', 'function', 'cup', 'act', 'bodyIds', 'closed', 'notes');

/** Registers a project that bodies take part in together. @see REG-3.16-a, REG-13.4-a */
export const defineProject = defineUseCase({
  name: 'defineProject',
  arguments: z.strictObject({ ...edits, code: fields.code.schema, name: fields.name.schema }),
  run: async ({ workspace, ids }, _actor, { code, name, closed, ...others }) => {
    const refusal = await codeRefusal(workspace, code, null);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('project');
    const record = { code, name, closed: closed ?? false, ...givenFields(others) };
    return decide({ id }, createWhole('project', CATALOGUE_SCOPE, id, record));
  },
});

/** Changes what is written of a project. */
export const editProject = defineUseCase({
  name: 'editProject',
  arguments: editArguments('project', {
    ...edits,
    code: z.optional(fields.code.schema),
    name: z.optional(fields.name.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'project', { id, changes: givenFields(changes), versions }, (_project, made) =>
      made.code === undefined ? undefined : codeRefusal(workspace, made.code, id),
    ),
});

/** Deletes a project: what names it keeps naming it. */
export const deleteProject = deletionUseCase('deleteProject', 'project');

/** Restores a deleted project. */
export const restoreProject = restorationUseCase('restoreProject', 'project');

/** Two projects are not called by one code. */
async function codeRefusal(
  workspace: Workspace,
  code: string,
  own: RecordId<'project'> | null,
): Promise<ActRefusal | undefined> {
  const folded = foldForSearch(code);
  const projects = await workspace.list('project');
  const bearer = projects.find((each) => each.id !== own && foldForSearch(each.code) === folded);
  return bearer && refusalOf('project-code-known', { code, name: bearer.name });
}
