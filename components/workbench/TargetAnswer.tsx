import { CircleCheck, TriangleAlert } from 'lucide-react';
import { amountFigure } from '../../lib/contracts/rules/words';
import type { Currency } from '../../lib/quantity/types';
import { checkTarget } from '../../lib/settlement/target';
import controls from '../controls.module.css';
import { useSay } from '../useSay';

interface Props {
  /** Minor units, as `promised`. */
  readonly current: number;
  readonly growth: { readonly lo: number; readonly hi: number };
  readonly promised: number | undefined;
  readonly currency: Currency;
}

/** The reasonable target, and what to make of the promise. */
export function TargetAnswer({ current, growth, promised, currency }: Props) {
  const say = useSay();
  const check = checkTarget({ current, growth, promised });
  const [lo, hi] = [Math.round(check.range.lo), Math.round(check.range.hi)];
  const Icon = check.promised === 'plausible' ? CircleCheck : TriangleAlert;
  return (
    <div className={controls.stack}>
      <p className={controls.figure}>
        {say('bargain:range', { lo: amountFigure(lo, currency), hi: amountFigure(hi, currency) })}
      </p>
      {check.promised && check.growth !== undefined && (
        <p className={controls.row}>
          <Icon size={16} aria-hidden />
          <span>
            {say('bargain:needed', {
              growth: { figure: { lo: check.growth, hi: check.growth, unit: 'ratio' } },
            })}{' '}
            <strong>{say(`bargain:${check.promised}`)}</strong>
          </span>
        </p>
      )}
      {promised !== undefined && current === 0 && <p>{say('bargain:no-current')}</p>}
    </div>
  );
}
