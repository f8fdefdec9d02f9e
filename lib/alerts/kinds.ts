import { anomaly } from './anomaly-kind';
import { backupOld } from './backup-old';
import { bigChange } from './big-change';
import { brushSuspicion } from './brush-suspicion';
import { capExceeded } from './cap-exceeded';
import { capForecast } from './cap-forecast';
import { deliverableDue } from './deliverable-due';
import { dutyDue } from './duty-due';
import { noWorkSeen } from './no-work-seen';
import { oversold } from './oversold';
import { priceBelowFloor } from './price-below-floor';
import { readingChanged } from './reading-changed';
import { readingStale } from './reading-stale';
import { readingStopped } from './reading-stopped';
import { refundSurge } from './refund-surge';
import { responseSlow } from './response-slow';
import { restated } from './restated';
import { roiBelowContract } from './roi-below-contract';
import { ruleNotJudged } from './rule-not-judged';
import { spendStopped } from './spend-stopped';
import { spendWithoutOrders } from './spend-without-orders';
import { stockLow } from './stock-low';
import { stockOut } from './stock-out';
import { targetAtRisk } from './target-at-risk';
import { trafficDrop } from './traffic-drop';
import { untrackedSpend } from './untracked-spend';
import { wrongProductPushed } from './wrong-product-pushed';
import type { AlertInput, Kind } from './kind';
import { isOn } from './settings';
import type { Finding } from './types';
import { type Problem, problem } from '../problem';

/** Every kind of alert, most urgent first. A new kind is one file, its id and its line here. */
export const kinds: readonly Kind[] = [
  capExceeded,
  capForecast,
  untrackedSpend,
  spendWithoutOrders,
  spendStopped,
  priceBelowFloor,
  oversold,
  stockOut,
  stockLow,
  refundSurge,
  targetAtRisk,
  roiBelowContract,
  responseSlow,
  trafficDrop,
  anomaly,
  bigChange,
  wrongProductPushed,
  brushSuspicion,
  restated,
  dutyDue,
  deliverableDue,
  noWorkSeen,
  readingStopped,
  readingChanged,
  readingStale,
  ruleNotJudged,
  backupOld,
];

/** What all kinds that are on find, and which keys they judged to be in order. */
export function findAlerts(input: AlertInput): {
  findings: Finding[];
  cleared: string[];
  trouble: Problem[];
} {
  const findings: Finding[] = [];
  const cleared: string[] = [];
  const trouble: Problem[] = [];
  for (const kind of kinds) {
    if (!isOn(input.settings, kind.id)) continue;
    try {
      findings.push(...kind.find(input));
      cleared.push(...kind.clear(input));
    } catch (error) {
      // One broken kind must not silence the others; what went wrong goes on record.
      const reason = error instanceof Error ? error.message : String(error);
      trouble.push(problem('unexpected', { reason: `${kind.id}: ${reason}` }));
    }
  }
  return { findings, cleared, trouble };
}
