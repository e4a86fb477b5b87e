import type { ActType, AssetEventType } from '#shared/domain/asset-event.ts';
import type { RecordId } from '#shared/domain/identity.ts';

/** The reference of an administrative act, as `Det. 120/2026`. `date` is `aaaa-mm-gg`. @see REG-7-a */
export interface ActReference {
  readonly type: ActType;
  readonly number: string;
  readonly date: string | null;
}

/** Something that happened to an asset. What is left out stays as it was, `null` empties it. */
export interface AssetEventRequest {
  readonly type: AssetEventType;
  /** `aaaa-mm-gg`: today when left out. */
  readonly day?: string | undefined;
  readonly bodyId?: RecordId<'body'> | undefined;
  readonly seatId?: RecordId<'seat'> | null | undefined;
  readonly room?: string | null | undefined;
  readonly holderId?: RecordId<'person'> | null | undefined;
  readonly act?: ActReference | null | undefined;
  readonly ticketId?: RecordId<'ticket'> | null | undefined;
  readonly counterpart?: string | null | undefined;
  readonly expectedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly blockingNeed?: string | null | undefined;
  readonly chargeCents?: number | null | undefined;
  readonly otherAssetId?: RecordId<'asset'> | null | undefined;
  /** What an upgrade brought. */
  readonly operatingSystem?: string | undefined;
  readonly operatingSystemVersion?: string | undefined;
  /** Nobody holds it afterwards, whatever the type of event leaves. @see P9-5.1-b */
  readonly releases?: boolean | undefined;
}
