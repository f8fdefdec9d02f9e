import { useMemo } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { addDays, isDay, isoWeek, today } from '../../lib/quantity/day';
import { deliverablesReport } from '../../lib/reports/deliverables';
import type { ReportMaterial } from '../../lib/store/report-material';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { AttestFile } from './AttestFile';
import { Paper } from './Paper';

interface Props {
  readonly contract: Contract;
  readonly material: ReportMaterial;
  /** A day of the week to check; undefined = the week that holds now. */
  readonly week: string | undefined;
  readonly now: string;
}

/** What of the agreed work the snapshots of one week prove, and the files that were handed over. */
export function DeliverablesPart({ contract, material, week, now }: Props) {
  const say = useSay();
  const day = week !== undefined && isDay(week) ? week : today(contract.zone, now);
  const { from } = isoWeek(day);
  const report = useMemo(
    () => deliverablesReport({ contract, period: isoWeek(from), now, ...material }),
    [contract, from, now, material],
  );
  return (
    <>
      <nav className={`${controls.row} ${controls.screen}`} aria-label={say('deliverables:choose-week')}>
        <a className={controls.button} href={`#/papers/deliverables/${addDays(from, -7)}`}>
          {say('papers:week-earlier')}
        </a>
        <a className={controls.button} href={`#/papers/deliverables/${addDays(from, 7)}`}>
          {say('papers:week-later')}
        </a>
      </nav>
      <Paper report={report} />
      <div className={controls.screen}>
        <Section title={say('deliverables:attest')}>
          <AttestFile contract={contract} />
        </Section>
      </div>
    </>
  );
}
