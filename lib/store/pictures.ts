import type { Db } from './db';
import { sha256Of } from './seal';
import type { Picture, PictureMark, StoredPicture } from './types';

/** What a snapshot is sealed with of its picture; undefined without one. */
export async function markOfPicture(picture: Picture | undefined): Promise<PictureMark | undefined> {
  if (!picture) return undefined;
  return { sha256: await sha256Of(picture.bytes), type: picture.type, size: picture.bytes.length };
}

/** The picture that a snapshot was sealed with; undefined when it had none, or when it is gone. */
export async function pictureOf(db: Db, mark: PictureMark | undefined): Promise<StoredPicture | undefined> {
  return mark && db.pictures.get(mark.sha256);
}
