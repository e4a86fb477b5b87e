import type { ReplicaId } from '#shared/domain/identity.ts';
import type { Inspection } from '#shared/host/share.ts';
import { headHeaderSchema } from '#shared/replica/codec/headers.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { type HeadName, headPath, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { type FoundSpace, findSpace } from '#shared/replica/sync/space.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';

/** What file managers leave behind in a folder that is empty to people. */
const LITTER = /^(\.DS_Store|\._.*|desktop\.ini|Thumbs\.db|lost\+found|System Volume Information)$/i;

/** What a head tells without being verified: enough to recognise a folder by. */
interface News {
  readonly device: string;
  readonly at: number;
}

/** Says what the folder `root`, seen through `share`, is. Nothing is written. */
export async function inspectFolder(root: string, share: SealedShare): Promise<Inspection> {
  const space = await findSpace(share);
  const facts = await share.facts();
  if (space.ok) return { path: root, facts, ...(await describeSpace(share, space.value)) };
  if (space.refusal.code !== 'space-missing') return { path: root, facts, found: 'unreadable', space: null };
  return { path: root, facts, found: (await isEmpty(share)) ? 'empty' : 'other', space: null };
}

/** Whether there is nothing in a folder that anybody put there. */
async function isEmpty(share: SealedShare): Promise<boolean> {
  return (await share.list('')).every((name) => LITTER.test(name));
}

async function describeSpace(
  share: SealedShare,
  { header, readable }: FoundSpace,
): Promise<Pick<Inspection, 'found' | 'space'>> {
  const news = await readNews(share);
  return {
    found: readable ? 'space' : 'newer',
    space: {
      id: header.sp,
      name: header.name,
      consoles: new Set(news.map(({ device }) => device)).size,
      newest: news.reduce<number | null>((newest, { at }) => Math.max(newest ?? 0, at), null),
    },
  };
}

/** The newest head of each replica, a few at a time: offices have tens of consoles. */
async function readNews(share: SealedShare): Promise<readonly News[]> {
  const heads = newestHeads((await share.list('heads')).map(parseHeadName));
  const news: (News | null)[] = [];
  for (let from = 0; from < heads.length; from += SYNC.parallel) {
    const some = heads.slice(from, from + SYNC.parallel);
    news.push(...(await Promise.all(some.map((head) => readHead(share, head)))));
  }
  return news.filter((each) => each !== null);
}

function newestHeads(names: readonly (HeadName | undefined)[]): readonly HeadName[] {
  const newest = new Map<ReplicaId, HeadName>();
  for (const name of names) {
    if (name !== undefined && name.hq > (newest.get(name.replica)?.hq ?? 0)) newest.set(name.replica, name);
  }
  return [...newest.values()];
}

async function readHead(share: SealedShare, name: HeadName): Promise<News | null> {
  const found = await share.read(headPath(name), SYNC.headFileBytes, null);
  const header = found.found === 'file' ? headHeaderSchema.safeParse(found.file.header).data : undefined;
  return header === undefined ? null : { device: header.dk, at: header.h[0] };
}
