import type { SavedView } from '#shared/domain/kinds.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import type { TicketSearch } from '#renderer/features/tickets/ticket-search.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { addressOf } from './view-address.ts';
import type { NamedView } from './view-dialog.tsx';

/** What is done with kept views, each act told and taken back as any other. */
export function useViewActs() {
  const { queue } = useText();
  const { actor } = useDesk();
  const { act, settle } = usePerform();
  const words = queue.views;
  const ownerOf = ({ isForEverybody }: NamedView) => (isForEverybody ? null : actor);

  return {
    async save(view: NamedView, search: TicketSearch): Promise<boolean> {
      const { name } = view;
      const saved = await act('defineSavedView', {
        name,
        address: addressOf(search),
        ownerId: ownerOf(view),
      });
      return settle(saved, words.saved(name));
    },
    async rename({ id }: SavedView, view: NamedView): Promise<boolean> {
      const { name } = view;
      const renamed = await act('editSavedView', { id, changes: { name, ownerId: ownerOf(view) } });
      return settle(renamed, words.renamed(name));
    },
    async remove({ id, name }: SavedView): Promise<void> {
      settle(await act('deleteSavedView', { id }), words.removed(name));
    },
  };
}
