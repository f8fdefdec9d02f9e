import type { Actions } from '../../components/actions';
import { isProblem } from '../../lib/problem';
import { database } from '../../lib/store/db';
import { evidenceChains } from '../../lib/store/evidence-material';
import { download } from './download';

/** Packs the complete chains of the contract's shops with the report, and downloads the pack. */
export const exportEvidence: Actions['exportEvidence'] = async (pack) => {
  const db = await database();
  if (isProblem(db)) return db;
  const { evidenceZip } = await import('../../lib/reports/evidence/pack');
  const madeAt = new Date().toISOString();
  const zip = evidenceZip({ ...pack, chains: await evidenceChains(db, pack.contract), madeAt });
  download(`dingdian-evidence-${madeAt.slice(0, 10)}.zip`, zip, 'application/zip');
  return undefined;
};
