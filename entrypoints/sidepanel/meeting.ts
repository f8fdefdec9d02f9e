import type { Actions } from '../../components/actions';
import { askWorker } from '../../lib/browser/messages';
import { isProblem } from '../../lib/problem';
import { frozenPack } from '../../lib/reports/frozen-pack';
import { database } from '../../lib/store/db';
import { savePack } from '../../lib/store/packs';
import { reportMaterial } from '../../lib/store/report-material';

/** Takes a snapshot of one tab, for the weekly meeting. */
export const readTab: Actions['readTab'] = (tabId) =>
  askWorker('panel-snapshot-wanted', { idempotencyKey: crypto.randomUUID(), tabId, trigger: 'panel' });

/** Keeps the weekly pack as it stands now. */
export const freezeWeek: Actions['freezeWeek'] = async (contract, period) => {
  const db = await database();
  if (isProblem(db)) return db;
  const { heads, ...material } = await reportMaterial(db, contract);
  const now = new Date().toISOString();
  return savePack(db, frozenPack({ contract, period, now, ...material }, heads));
};
