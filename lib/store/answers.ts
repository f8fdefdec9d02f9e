import type { Answer } from '../metrics/answer-types';
import type { Problem } from '../problem';
import { checked, type Listed } from './checked';
import type { Db } from './db';
import { makeId } from './ids';
import { answerSchema } from './schemas';
import { orProblem } from './storage-problem';

/** An answer before it has an id. */
export type NewAnswer = Answer extends infer Each ? (Each extends Answer ? Omit<Each, 'id'> : never) : never;

/** Every standing answer, oldest first: of two about the same thing the later counts. */
export async function listAnswers(db: Db): Promise<Listed<Answer>> {
  const { found, broken } = checked<Answer>(
    'answers',
    answerSchema,
    await db.answers.orderBy('id').toArray(),
  );
  return { found: found.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), broken };
}

/** Adds an answer; a former one about the same thing stays in the record. */
export function saveAnswer(db: Db, answer: NewAnswer): Promise<Answer | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    const saved: Answer = { ...answer, id: makeId() };
    await db.answers.add(saved);
    return saved;
  });
}
