import '../../lib/browser/jitless';
import '../../components/tokens.css';
import '../../components/base.css';
import { isProblem } from '../../lib/problem';
import { database } from '../../lib/store/db';
import { warmFacts } from '../../lib/store/facts';

/**
 * Opens the database while the code of the page is still being loaded and run, and reads for the meeting, which two
 * sides wait for; whoever needs it asks again, and is told when it did not open.
 */
async function readAhead(): Promise<void> {
  const db = await database();
  if (!isProblem(db) && location.hash.startsWith('#/weekly')) warmFacts(db);
}

void readAhead();
void import('./view');
