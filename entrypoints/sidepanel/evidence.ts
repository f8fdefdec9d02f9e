import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions';
import { evaluate } from '../../lib/contracts/evaluate';
import { isProblem } from '../../lib/problem';
import { database } from '../../lib/store/db';
import { evidenceMaterial } from '../../lib/store/evidence-material';
import { reportMaterial } from '../../lib/store/report-material';
import { sha256Of } from '../../lib/store/seal';
import { dayOfFile, download } from './download';

/** Packs the complete chains of the contract's shops with the report, and downloads the pack. */
export const exportEvidence: Actions['exportEvidence'] = async (pack) => {
  const db = await database();
  if (isProblem(db)) return db;
  const { evidenceZip } = await import('../../lib/reports/evidence/pack');
  const madeAt = new Date().toISOString();
  const { contract } = pack;
  const { history } = await reportMaterial(db, contract);
  const verdicts = evaluate(contract, history, madeAt);
  const material = await evidenceMaterial(db, contract);
  const program = browser.runtime.getManifest().version;
  const { zip, fingerprint } = await evidenceZip(
    { ...pack, ...material, verdicts, program, madeAt },
    sha256Of,
  );
  download(`dingdian-evidence-${dayOfFile(madeAt)}.zip`, zip, 'application/zip');
  return { fingerprint };
};
