import { dayStart } from './day-start';
import { pageName } from '../contracts/page-name';
import type { MessageParam } from '../messages/types';
import type { Entity, Evidence, SnapshotFacts } from '../metrics/types';
import { startOfDay } from '../quantity/clock';
import { addDays } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import type { AlertKindId } from './ids';
import type { AlertInput, Kind, Threshold } from './kind';
import { shopsOf } from './figures';
import { nameOf, newestOf } from './told-of';
import type { Finding, Severity } from './types';

/** One trouble of a shop, or the certainty that there is none. */
export interface Sight {
  /** Tells it apart from other troubles of this kind in this shop. */
  readonly key: string;
  readonly wrong: boolean;
  readonly severity?: Severity;
  readonly entity?: Entity;
  readonly period: Period;
  readonly facts?: readonly SnapshotFacts[];
  readonly evidence?: readonly Evidence[];
  readonly params?: Readonly<Record<string, MessageParam>>;
  readonly badness?: number;
  /** The last day on which it is news. */
  readonly newsTo?: Day;
}

export interface Place {
  readonly shopId: string;
  readonly zone: string;
  readonly today: Day;
}

/** A kind that looks at the shop's own figures, contract or not. What cannot be told is not seen. */
export function shopKind(kind: {
  readonly id: AlertKindId;
  readonly severity: Severity;
  readonly thresholds?: readonly Threshold[];
  readonly look: (input: AlertInput, place: Place) => Sight[];
}): Kind {
  const { id, severity, look, thresholds = [] } = kind;
  const keyOf = (shopId: string, sight: Sight) => [id, shopId, sight.key].join('|');
  const findingOf = (input: AlertInput, { shopId, zone }: Place, sight: Sight): Finding => {
    const fact = newestOf(sight.facts ?? []);
    const readAt = fact?.readAt ?? dayStart(zone, input.now);
    const entity = sight.entity ?? { kind: 'shop', id: shopId, name: '' };
    const params: Record<string, MessageParam> = {
      who: nameOf(entity),
      period: { period: sight.period },
      page: fact ? pageName(fact) : '—',
      readAt: { instant: readAt, zone },
      ...sight.params,
    };
    return {
      kind: id,
      key: keyOf(shopId, sight),
      shopId,
      severity: sight.severity ?? severity,
      entity,
      period: sight.period,
      title: { key: `alerts:${id}.title`, params },
      detail: { key: `alerts:${id}.detail`, params },
      evidence: sight.evidence ?? [],
      readAt,
      badness: sight.badness,
      newsUntil: sight.newsTo && startOfDay(addDays(sight.newsTo, 1), zone),
    };
  };
  const seen = (input: AlertInput) =>
    shopsOf(input).flatMap((place) => look(input, place).map((sight) => ({ place, sight })));
  return {
    id,
    label: `alerts:${id}.label`,
    thresholds,
    find: (input) =>
      seen(input).flatMap(({ place, sight }) => (sight.wrong ? [findingOf(input, place, sight)] : [])),
    clear: (input) =>
      seen(input).flatMap(({ place, sight }) => (sight.wrong ? [] : [keyOf(place.shopId, sight)])),
  };
}
