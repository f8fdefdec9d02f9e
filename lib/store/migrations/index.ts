import { first } from './0001-first';
import { packsAndPictures } from './0002-packs-and-pictures';

/** Every version of the database in order; the last one is the version of this program. */
export const migrations = [first, packsAndPictures] as const;

/** Version of the database that this program writes. */
export const SCHEMA_VERSION: number = migrations[migrations.length - 1]?.version ?? 0;
