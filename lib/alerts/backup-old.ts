import { dayStart } from './day-start';
import { shopsOf } from './figures';
import type { AlertInput, Kind, Threshold } from './kind';
import { thresholdOf } from './settings';

const days: Threshold = {
  name: 'backupDays',
  label: 'alerts:threshold.backupDays',
  unit: 'day',
  usual: 7,
  least: 1,
  most: 365,
};
const MS_A_DAY = 86_400_000;
const KEY = 'backup-old';

/** Days since the last backup, or since the first reading when there was none; undefined = not known. */
function ageOf({ lastBackupAt, history, now }: AlertInput): number | undefined {
  if (lastBackupAt === undefined) return undefined;
  const first = history.facts.map(({ readAt }) => readAt).toSorted()[0];
  const since = lastBackupAt ?? first;
  return since === undefined ? undefined : (Date.parse(now) - Date.parse(since)) / MS_A_DAY;
}

/** The data lies in this browser alone, and the last copy is old. */
export const backupOld: Kind = {
  id: 'backup-old',
  label: 'alerts:backup-old.label',
  thresholds: [days],
  find(input) {
    const age = ageOf(input);
    const [place] = shopsOf(input);
    if (age === undefined || !place || age <= thresholdOf(input, 'backup-old', days)) return [];
    const params = { days: Math.floor(age) };
    return [
      {
        kind: 'backup-old',
        key: KEY,
        shopId: place.shopId,
        severity: 'note',
        entity: { kind: 'shop', id: place.shopId, name: '' },
        period: { from: place.today, to: place.today },
        title: { key: 'alerts:backup-old.title', params },
        detail: { key: 'alerts:backup-old.detail', params },
        evidence: [],
        readAt: dayStart(place.zone, input.now),
      },
    ];
  },
  clear(input) {
    const age = ageOf(input);
    return age !== undefined && age <= thresholdOf(input, 'backup-old', days) ? [KEY] : [];
  },
};
