import type { Day, Period } from '../quantity/period';
import { dayBefore } from './periods';
import type { Contract, ContractVersion } from './types';

/** The days in which a version is valid; `to` undefined = until further notice. */
export interface ValidVersion {
  readonly version: ContractVersion;
  readonly from: Day;
  readonly to: Day | undefined;
}

/**
 * The versions with their days. The first one also covers the days between the contract's start and its own date,
 * because a contract that was entered late was valid from the start. Of two with one date the later saved counts.
 */
export function validVersions(contract: Contract): ValidVersion[] {
  const sorted = contract.versions.toSorted((a, b) =>
    a.validFrom === b.validFrom ? (a.savedAt < b.savedAt ? -1 : 1) : a.validFrom < b.validFrom ? -1 : 1,
  );
  const last = sorted.filter((version, i) => sorted[i + 1]?.validFrom !== version.validFrom);
  return last.map((version, i) => {
    const next = last[i + 1]?.validFrom;
    const from = i === 0 && contract.start < version.validFrom ? contract.start : version.validFrom;
    return { version, from, to: next === undefined ? undefined : dayBefore(next) };
  });
}

function holds(valid: ValidVersion, day: Day): boolean {
  return valid.from <= day && (valid.to === undefined || day <= valid.to);
}

/** The version valid on a day; undefined before the first. */
export function versionAt(contract: Contract, day: Day): ContractVersion | undefined {
  return validVersions(contract).find((valid) => holds(valid, day))?.version;
}

/** A period is judged by the version valid on its first day: a supplement does not reach back into it. */
export function appliesTo(valid: ValidVersion): (period: Period) => boolean {
  return (period) => holds(valid, period.from);
}
