import { consoleById } from '../../lib/consoles';
import type { MessageKey } from '../../lib/messages';
import type { MetricUnit } from '../../lib/metrics/types';
import type { Unit } from '../../lib/quantity/types';

/** A unit in which a column's bare numbers may stand. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly scale: number;
  /** Its name; undefined for a currency that has none here and is shown by its code. */
  readonly name: MessageKey | undefined;
}

const CHOICES: Readonly<Record<MetricUnit, readonly UnitChoice[]>> = {
  money: [
    { unit: 'CNY', scale: 1, name: 'teach:unit.CNY*1' },
    { unit: 'CNY', scale: 1000, name: 'teach:unit.CNY*1000' },
    { unit: 'CNY', scale: 10_000, name: 'teach:unit.CNY*10000' },
    { unit: 'USD', scale: 1, name: 'teach:unit.USD*1' },
    { unit: 'EUR', scale: 1, name: 'teach:unit.EUR*1' },
  ],
  ratio: [
    { unit: 'ratio', scale: 0.01, name: 'teach:unit.ratio*0.01' },
    { unit: 'ratio', scale: 1, name: 'teach:unit.ratio*1' },
  ],
  second: [
    { unit: 'second', scale: 1, name: 'teach:unit.second*1' },
    { unit: 'second', scale: 60, name: 'teach:unit.second*60' },
    { unit: 'second', scale: 3600, name: 'teach:unit.second*3600' },
    { unit: 'day', scale: 1, name: 'teach:unit.day*1' },
  ],
  count: [
    { unit: 'count', scale: 1, name: 'teach:unit.count*1' },
    { unit: 'count', scale: 10_000, name: 'teach:unit.count*10000' },
  ],
  day: [],
  score: [],
  number: [],
};

/** Units to choose from for a metric, the console's own currency among them. */
export function unitChoices(unit: MetricUnit, consoleId: string | undefined): readonly UnitChoice[] {
  const choices = CHOICES[unit];
  const currency = unit === 'money' ? consoleById(consoleId)?.currency : undefined;
  if (currency === undefined || choices.some((choice) => choice.unit === currency)) return choices;
  return [{ unit: currency, scale: 1, name: undefined }, ...choices];
}
