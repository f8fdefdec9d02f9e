import { z } from 'zod';
import type { Answer } from '../metrics/answer-types';
import { isProblem, type Problem, problem } from '../problem';
import type { Instant } from '../quantity/period';
import { listAnswers } from './answers';
import { readLine } from './backup-line';
import type { Db } from './db';
import { makeId } from './ids';
import { correctionSchemas, periodAnswerSchema } from './schemas';
import { orProblem } from './storage-problem';

/** What a merchant may hand to another: everything taught about pages, and nothing about shops. */
type Shareable = Exclude<Answer, { kind: 'shop' }>;

const fileSchema = z.object({
  format: z.literal('dingdian-corrections'),
  version: z.literal(1),
  // A file may come from a stranger: its size is bounded before anything is stored.
  corrections: z.array(z.discriminatedUnion('kind', [periodAnswerSchema, ...correctionSchemas])).max(10_000),
});

/** How a file of corrections joined those kept here. */
export interface Merged {
  /** About something nothing was known of. */
  readonly added: number;
  /** Newer than what was kept, and now counting. */
  readonly replaced: number;
  /** Kept here already, or older than what is kept. */
  readonly left: number;
}

function isShareable(answer: Answer): answer is Shareable {
  return answer.kind !== 'shop';
}

/** What an answer is about: of two about the same the later counts. */
function subjectOf(answer: Shareable): string {
  const { kind, page } = answer;
  if (!('table' in answer)) return JSON.stringify([kind, page]);
  const { title, kind: shape, columns, nth } = answer.table;
  const mark = [title, shape, columns.toSorted(), nth];
  return JSON.stringify([kind, page, mark, 'column' in answer ? answer.column : '']);
}

/** The newest answer about each thing. */
function standing(answers: readonly Answer[]): Map<string, Shareable> {
  const newest = new Map<string, Shareable>();
  for (const answer of answers) if (isShareable(answer)) newest.set(subjectOf(answer), answer);
  return newest;
}

/** All that was taught, as the text of a file: what counts today, without ids and without shops. */
export async function exportCorrections(db: Db): Promise<string> {
  const { found } = await listAnswers(db);
  const corrections = [...standing(found).values()].map((answer) => ({ ...answer, id: undefined }));
  return `${JSON.stringify({ format: 'dingdian-corrections', version: 1, corrections }, undefined, 2)}\n`;
}

function refused(reason: string): Problem {
  return problem('corrections-invalid', { reason });
}

function parse(text: string): z.infer<typeof fileSchema> | Problem {
  const json = readLine(text);
  if (isProblem(json)) return refused('no JSON');
  const read = fileSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return refused(issue ? `${issue.path.join('.')}: ${issue.message}` : '');
}

/**
 * Takes in a file of corrections, all or nothing. About one thing the later word counts, whoever gave it; a word from
 * the future is dated `now`, so that a wrong clock elsewhere cannot overrule what is said here later.
 */
export async function importCorrections(db: Db, text: string, now: Instant): Promise<Merged | Problem> {
  const file = parse(text);
  if (isProblem(file)) return file;
  return orProblem('snapshot-not-saved', async () => {
    const kept = standing((await listAnswers(db)).found);
    const fresh = new Map<string, Answer>();
    const merged = { added: 0, replaced: 0, left: 0 };
    for (const given of file.corrections.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
      const answer: Shareable = { ...given, at: given.at > now ? now : given.at, id: makeId() };
      const subject = subjectOf(answer);
      const before = kept.get(subject);
      if (before && before.at >= answer.at) merged.left += 1;
      else {
        if (before) merged.replaced += 1;
        else merged.added += 1;
        kept.set(subject, answer);
        fresh.set(subject, answer);
      }
    }
    await db.answers.bulkAdd([...fresh.values()]);
    return merged;
  });
}
