import type { Answers } from './answer-map.ts';
import type { DeskHolder } from './open-desk.ts';

type AnyAnswer = (input: never) => unknown;

/**
 * The same answers; where one of them fails because of the open file, what SQLite said becomes an expected failure,
 * and every page is told of damage.
 */
export function watchForDamage<Part extends Partial<Answers>>(desk: DeskHolder, answers: Part): Part {
  const watched = Object.entries(answers).map(([name, answer]) => [name, watch(desk, answer)]);
  // The same names with answers of the same types.
  return Object.fromEntries(watched) as Part;
}

function watch(desk: DeskHolder, answer: AnyAnswer): AnyAnswer {
  const fail = (error: unknown): never => {
    throw desk.noteFailure(error);
  };
  return (input) => {
    try {
      const output = answer(input);
      return output instanceof Promise ? output.catch(fail) : output;
    } catch (error) {
      return fail(error);
    }
  };
}
