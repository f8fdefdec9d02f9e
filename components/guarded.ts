import { type Problem, problem } from '../lib/problem';

/** What a wish answers that has no way to tell of a problem; never = it has one, or answers nothing. */
type PlainAnswer<Wish> = Wish extends (...given: never[]) => Promise<infer Answer>
  ? Problem extends Answer
    ? never
    : Answer
  : never;

/** The answer of each wish that cannot tell of a problem, for when it breaks. */
type PlainAnswers<Wishes> = {
  readonly [Name in keyof Wishes as [PlainAnswer<Wishes[Name]>] extends [never] ? never : Name]: PlainAnswer<
    Wishes[Name]
  >;
};

/**
 * The same wishes, none of which leaves its view waiting: one that breaks is a bug, kept on record, and is answered
 * with `unexpected`, or as `plain` says.
 */
export function guarded<Wishes extends object>(
  wishes: Wishes,
  plain: PlainAnswers<Wishes>,
  record: (where: string, error: unknown) => void,
): Wishes {
  const answers: Readonly<Record<string, unknown>> = plain;
  const guard = ([name, wish]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]) => {
      const answer = wish(...given);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => {
        record(name, error);
        return name in answers ? answers[name] : problem('unexpected');
      });
    },
  ];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of `wishes`, and each takes and answers what it did
  return Object.fromEntries(Object.entries(wishes).map(guard)) as Wishes;
}
