import { imageKey } from '../contracts/work/title';
import type { WorkChange, WorkSight, WorkTrait } from '../contracts/work/types';
import type { MessageParam } from '../messages/types';
import { inPeriod, today } from '../quantity/day';
import type { Period } from '../quantity/period';
import type { Currency, Unit } from '../quantity/types';
import type { Cell } from './document';

/** Traits that are figures; their sights hold the nominal number, money in minor units. */
const FIGURES: Partial<Readonly<Record<WorkTrait, 'money' | Unit>>> = {
  price: 'money',
  budget: 'money',
  bid: 'money',
  target: 'number',
  stock: 'count',
};

/** What a sight showed, as a report prints it: an image by its file's name, a price as money. */
export function sightText(trait: WorkTrait, sight: WorkSight | undefined, currency: Currency): MessageParam {
  if (!sight) return { message: { key: 'deliverables:was-not-there' } };
  if (trait === 'image') {
    const file = imageKey(sight.text).split('/').at(-1) ?? sight.text;
    return { message: { key: 'deliverables:image-file', params: { file } } };
  }
  const unit = FIGURES[trait];
  if (unit === undefined) return sight.text;
  const value = Number(sight.text);
  return { figure: { lo: value, hi: value, unit: unit === 'money' ? currency : unit } };
}

/** How certain it is that the change was made, and within the days. */
function sureness({ doubt, since, after }: WorkChange, period: Period, zone: string): MessageParam {
  if (doubt) return { message: { key: `deliverables:doubt.${doubt}` } };
  const inside = [since, after.at].every((at) => inPeriod(today(zone, at), period));
  return { message: { key: inside ? 'deliverables:certain' : 'deliverables:edge' } };
}

/** One change as a row: what it is about, before and after with their snapshots, when, and how certain. */
export function changeRow(
  change: WorkChange,
  place: { readonly period: Period; readonly zone: string; readonly currency: Currency },
): Cell[] {
  const { trait, before, after, since, id, name } = change;
  const { period, zone, currency } = place;
  const cell = (sight: WorkSight | undefined): Cell => ({
    text: sightText(trait, sight, currency),
    ...(sight && { evidence: [sight.evidence], asOf: sight.at }),
  });
  const when: MessageParam = {
    message: {
      key: 'deliverables:between',
      params: { since: { instant: since, zone, year: true }, until: { instant: after.at, zone, year: true } },
    },
  };
  return [
    { text: id === name ? name : `${name}（${id}）` },
    { text: { message: { key: `deliverables:trait.${trait}` } } },
    cell(before),
    cell(after),
    { text: when },
    { text: sureness(change, period, zone) },
  ];
}
