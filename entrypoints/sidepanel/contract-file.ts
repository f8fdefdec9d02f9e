import type { Actions } from '../../components/actions';
import { isProblem, problem } from '../../lib/problem';
import { fileName } from '../../lib/reports/file-name';
import {
  contractFileText,
  fateOf,
  importContractFile,
  readContractFile,
} from '../../lib/store/contract-file';
import { database } from '../../lib/store/db';
import { dayOfFile, download } from './download';
import { write } from './truth';

/** No contract file comes near this; a larger one is not even read. */
const MOST_BYTES = 16_000_000;

/** Hands the merchant a contract as a file. */
export const saveContractFile: Actions['saveContractFile'] = async (contract) => {
  const db = await database();
  if (isProblem(db)) return db;
  const savedAt = new Date().toISOString();
  const name = fileName(contract.name, dayOfFile(savedAt));
  const text = await contractFileText(db, contract, savedAt);
  download(`dingdian-${name}.json`, text, 'application/json');
  return undefined;
};

/** Reads a contract file and compares it with what is kept. */
export const openContractFile: Actions['openContractFile'] = async (picked) => {
  if (picked.size > MOST_BYTES) return problem('contract-file-invalid', { reason: 'too large' });
  const db = await database();
  if (isProblem(db)) return db;
  const file = readContractFile(await picked.text());
  if (isProblem(file)) return file;
  const fate = await fateOf(db, file);
  return isProblem(fate) ? fate : { file, fate };
};

/** Keeps what a contract file adds, and has its shops judged anew. */
export const importContract: Actions['importContract'] = async (file) => {
  const db = await database();
  if (isProblem(db)) return db;
  const kept = await importContractFile(db, file, new Date().toISOString());
  if (isProblem(kept)) return kept;
  const failed = await write(kept.shopIds, async () => kept);
  return failed ?? kept;
};
