import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { addDays, isDay, isoWeek, today } from '../../lib/quantity/day';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { ReadAllTabs } from './ReadAllTabs';
import { WeeklyPack } from './WeeklyPack';

interface Props {
  readonly contracts: readonly Contract[];
  /** First day of the week, from the address; undefined = the week that holds now. */
  readonly week: string | undefined;
  readonly now: string;
}

/** The weekly meeting: which contract, which week, one button that reads what is open, and the pack. */
export function WeeklyPage({ contracts, week, now }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(contracts[0]?.id);
  const contract = contracts.find(({ id }) => id === chosen) ?? contracts[0];
  if (!contract)
    return <EmptyFace title={say('reports:no-contract')} detail={say('reports:no-contract-detail')} />;
  const day = week !== undefined && isDay(week) ? week : today(contract.zone, now);
  const period = isoWeek(day);
  return (
    <Section title={say('workbench:weekly')} aside={`${period.from} – ${period.to}`}>
      <div className={`${controls.row} ${controls.screen}`}>
        {contracts.length > 1 && (
          <select
            className={controls.input}
            aria-label={say('reports:choose-contract')}
            value={contract.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {contracts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <a className={controls.button} href={`#/weekly/${addDays(period.from, -7)}`}>
          {say('reports:week-earlier')}
        </a>
        <a className={controls.button} href={`#/weekly/${addDays(period.from, 7)}`}>
          {say('reports:week-later')}
        </a>
        <ReadAllTabs />
      </div>
      <WeeklyPack key={contract.id} contract={contract} period={period} now={now} />
    </Section>
  );
}
