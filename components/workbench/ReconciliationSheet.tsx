import type { Reconciliation, Row } from '../../lib/settlement/reconcile';
import { useSay } from '../useSay';
import styles from './Settlement.module.css';
import { SettlementFigure } from './SettlementFigure';
import { SettlementSources } from './SettlementSources';
import { SheetRow } from './SheetRow';

interface Props {
  readonly sheet: Reconciliation;
  readonly zone: string;
}

const costs = ['goods', 'ads', 'fee'] as const;
const names = {
  sales: 'settlement:row.sales',
  goods: 'settlement:row.goods',
  ads: 'settlement:row.ads',
  fee: 'settlement:row.fee',
  cost: 'settlement:row.cost',
  profit: 'settlement:row.profit',
  refunds: 'settlement:row.refunds',
  platformFee: 'settlement:row.platform-fee',
  otherCosts: 'settlement:row.other-costs',
  fullProfit: 'settlement:row.full-profit',
} as const;

/** The reconciliation sheet (对账表): sales against target, cost and its share, net profit by two formulas. */
export function ReconciliationSheet({ sheet, zone }: Props) {
  const say = useSay();
  const { currency, target } = sheet;
  const lacks = (missing: Row['missing']) =>
    missing.length > 0 && <p className={styles.missing}>{say('common:missingAbove')}</p>;
  const row = (name: keyof typeof names, sum = false) => {
    const { value, sources, missing }: Row = sheet[name];
    return (
      <SheetRow
        key={name}
        label={say(names[name])}
        figure={<SettlementFigure value={value} unit={currency} />}
        sum={sum}
      >
        {sum ? lacks(missing) : <SettlementSources sources={sources} missing={missing} zone={zone} />}
      </SheetRow>
    );
  };
  const goal = target === undefined ? undefined : { lo: Math.round(target), hi: Math.round(target) };
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say('settlement:reconciliation')} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {row('sales')}
            <SheetRow
              label={say('settlement:row.target')}
              figure={
                goal ? <SettlementFigure value={goal} unit={currency} /> : say('settlement:no-target-row')
              }
            />
            {goal && (
              <SheetRow
                label={say('settlement:row.done')}
                figure={<SettlementFigure value={sheet.done} unit="ratio" />}
              />
            )}
            {costs.map((name) => row(name))}
            {row('cost', true)}
            <SheetRow
              label={say('settlement:row.cost-share')}
              figure={<SettlementFigure value={sheet.costShare} unit="ratio" />}
            >
              {lacks(sheet.profit.missing)}
            </SheetRow>
            {row('profit', true)}
            {row('refunds')}
            {row('platformFee')}
            {row('otherCosts')}
            {row('fullProfit', true)}
          </tbody>
        </table>
      </div>
      <p className={styles.sources}>{say('settlement:full-note')}</p>
    </>
  );
}
