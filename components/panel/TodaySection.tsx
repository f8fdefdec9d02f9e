import type { Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { CapBars } from './CapBars';
import type { ContractModel } from './panel-model';
import { TodayArithmetic } from './TodayArithmetic';
import { TodayFigures } from './TodayFigures';

interface Props {
  readonly model: ContractModel;
  /** The panel shows several contracts: each part names its own. */
  readonly several: boolean;
  readonly shops: readonly Shop[];
}

/** What the merchant looks at first each day: sold, spent, left, and how full the caps are. */
export function TodaySection({ model, several, shops }: Props) {
  const say = useSay();
  const { contract, today, caps } = model;
  return (
    <Section
      title={several ? `${say('today:title')} · ${contract.name}` : say('today:title')}
      aside={today.today.day}
    >
      <div className={`${controls.card} ${controls.stack}`}>
        <TodayFigures today={today} zone={contract.zone} />
        <TodayArithmetic today={today} zone={contract.zone} />
        <CapBars
          caps={caps}
          zone={contract.zone}
          shops={shops.filter(({ id }) => contract.shopIds.includes(id))}
        />
      </div>
    </Section>
  );
}
