import type { ContractVersion } from '../../lib/contracts/types.ts';
import { textTable } from '../demo/text-table.ts';
import { library } from './library.ts';
import { median } from './measure.ts';
import { contractOf40, factsOfDay, noonAfter } from './shop-years.ts';

const DAYS = 1096;
const PRODUCTS = 200;
const ROUNDS = 9;

const { evaluate, createHistory, withFacts } = await library();
const contract = contractOf40();
const past = Array.from({ length: DAYS - 1 }, (_, at) => factsOfDay(at, PRODUCTS)).flat();
const now = noonAfter(DAYS);

function timed<T>(work: () => T): { ms: number; value: T } {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
}

/** The first clause of each kind. */
function oneOfEach(version: ContractVersion): ContractVersion {
  const clauses = version.clauses.filter(
    ({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i,
  );
  return { ...version, clauses };
}

const took: Record<'bound' | 'index' | 'whole' | 'again' | 'snapshot', number[]> = {
  bound: [],
  index: [],
  whole: [],
  again: [],
  snapshot: [],
};
let verdicts = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  // The bound: every figure looked at once.
  took.bound.push(
    timed(() => past.reduce((n, fact) => fact.observations.reduce((m, { lo }) => m + lo, n), 0)).ms,
  );
  const history = createHistory([...past]);
  // One clause of each metric has the index made; the second contract is judged anew with it.
  const few = { ...contract, id: 'few', versions: contract.versions.map(oneOfEach) };
  took.index.push(timed(() => evaluate(few, history, now)).ms);
  const whole = timed(() => evaluate(contract, history, now));
  took.whole.push(whole.ms);
  verdicts = whole.value.length;
  took.again.push(timed(() => evaluate(contract, history, now)).ms);
  // The last day comes in snapshot by snapshot, as the merchant opens the pages.
  let grown = history;
  for (const fact of factsOfDay(DAYS - 1, PRODUCTS)) {
    const step = timed(() => {
      grown = withFacts(grown, [fact]);
      return evaluate(contract, grown, now);
    });
    took.snapshot.push(step.ms);
  }
}

const bound = median(took.bound);
const line = (what: string, samples: readonly number[], limit: number | undefined) => {
  const ms = median(samples);
  return [
    what,
    ms.toFixed(1),
    `${(ms / bound).toFixed(1)} × U`,
    limit === undefined ? '' : String(limit),
    limit === undefined ? '' : ms < limit ? '✓' : '✗',
  ];
};
console.log(
  `${DAYS} days, ${PRODUCTS} products, ${contract.versions[0]?.clauses.length} clauses, ${verdicts} verdicts; medians of ${ROUNDS} rounds.`,
  `\nU = every figure looked at once.\n`,
);
console.log(
  textTable(
    ['what', 'ms', 'ratio', 'limit ms', ''],
    [
      line('bound', took.bound, undefined),
      line('first of each kind, index made', took.index, undefined),
      line('all clauses', took.whole, 150),
      line('again, nothing new', took.again, 10),
      line('after one snapshot', took.snapshot, 10),
    ],
  ),
);
