import { describe, expect, test } from 'vitest';
import { agencies } from './corpus/agencies';
import { bearers } from './corpus/bearers';
import { between } from './corpus/between';
import { blends } from './corpus/blends';
import { boundsOfWork } from './corpus/bounds-of-work';
import type { Case } from './corpus/case';
import { bound } from './corpus/bound';
import { breaths } from './corpus/breaths';
import { bystanders } from './corpus/bystanders';
import { carried } from './corpus/carried';
import { chambers } from './corpus/chambers';
import { chat } from './corpus/chat';
import { counsels } from './corpus/counsels';
import { desks } from './corpus/desks';
import { dialects } from './corpus/dialects';
import { drafts } from './corpus/drafts';
import { english } from './corpus/english';
import { formal } from './corpus/formal';
import { forms } from './corpus/forms';
import { freshLimits } from './corpus/fresh-limits';
import { freshMoney } from './corpus/fresh-money';
import { freshWork } from './corpus/fresh-work';
import { joinedLines } from './corpus/joined';
import { ledgers } from './corpus/ledgers';
import { last } from './corpus/last';
import { lateLimits } from './corpus/late-limits';
import { lateRest } from './corpus/late-rest';
import { seasons } from './corpus/seasons';
import { wholeWords } from './corpus/whole-words';
import { limits } from './corpus/limits';
import { lawyers } from './corpus/lawyers';
import { lists } from './corpus/lists';
import { messages } from './corpus/messages';
import { money } from './corpus/money';
import { notaries } from './corpus/notaries';
import { neighbours } from './corpus/neighbours';
import { onlookers } from './corpus/onlookers';
import { outcomes } from './corpus/outcomes';
import { plainTalk } from './corpus/plain-talk';
import { plain } from './corpus/plain';
import { reliefs } from './corpus/reliefs';
import { offices } from './corpus/offices';
import { sequels } from './corpus/sequels';
import { streets } from './corpus/streets';
import { supplements } from './corpus/supplements';
import { targets } from './corpus/targets';
import { templates } from './corpus/templates';
import { thin } from './corpus/thin';
import { usual } from './corpus/usual';
import { liveShop, tmallShop } from './corpus/whole';
import { garmentShop, homeShop, shoeShop, textileShop } from './corpus/whole-more';
import { traps } from './corpus/traps';
import { work } from './corpus/work';
import { wordings } from './corpus/wordings';
import { workshops } from './corpus/workshops';
import { scoreOf } from './score';

const sets: Readonly<Record<string, readonly Case[]>> = {
  between,
  english,
  workshops,
  targets,
  limits,
  work,
  money,
  freshLimits,
  freshWork,
  freshMoney,
  lateLimits,
  lateRest,
  last,
  formal,
  chat,
  lists,
  supplements,
  thin,
  templates,
  agencies,
  blends,
  lawyers,
  counsels,
  notaries,
  desks,
  chambers,
  forms,
  bystanders,
  messages,
  plain,
  bound,
  boundsOfWork,
  drafts,
  joinedLines,
  ledgers,
  offices,
  streets,
  usual,
  traps,
  dialects,
  bearers,
  breaths,
  onlookers,
  neighbours,
  sequels,
  reliefs,
  outcomes,
  carried,
  wordings,
  plainTalk,
  seasons,
  wholeWords,
};

describe.each(Object.entries(sets))('sentences on %s', (_name, cases) => {
  const score = scoreOf(cases);
  test('hardly a clause is read that the sentence does not hold', () => {
    expect(score.kinds / score.found, score.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
  test('nearly every clause is read', () => {
    expect(score.kinds / score.expected, score.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
  test('what is read is bound to the right party and has the right figures', () => {
    expect(score.parties / score.kinds, score.faults.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(score.core / (score.coreAll + score.extra), score.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
  test('vague, open and foreign sentences are listed as such', () => {
    expect(score.lists / Math.max(1, score.listsAll), score.faults.join('\n')).toBeGreaterThanOrEqual(
      score.listsAll > 0 ? 0.9 : 0,
    );
  });
});

test.each([
  ['with numbered articles', tmallShop],
  ['with the roles reversed and a table of targets', liveShop],
  ['with lists of duties for either side', homeShop],
  ['whose contractor is the first party', textileShop],
  ['with stages and a table of work', garmentShop],
  ['that answers for work', shoeShop],
])('every clause of a contract %s is read with its figures', (_name, contract) => {
  const score = scoreOf([contract]);
  expect(score.faults.filter((fault) => !fault.startsWith('SPARE'))).toEqual([]);
  expect(score.expected).toBe(score.found);
});
