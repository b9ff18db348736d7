import type { FormProblem } from '../../../lib/domain/alliance/instrument-form-problems';
import type { PackProblem } from '../../../lib/exchange/instrument-pack';
import { say } from '../../../lib/words/index';

/** What is wrong with a field, and on which line. */
export function sayProblem({ field, fault, line, count, of }: FormProblem): string {
  const what = sayFault(field, fault, count, of);
  return line === null ? what : say('instruments.problem.line', { line, what });
}

function sayFault(
  field: FormProblem['field'],
  fault: FormProblem['fault'],
  count: number,
  of: number,
): string {
  if (fault === 'count')
    return say(field === 'anchors' ? 'instruments.problem.anchors' : 'instruments.problem.items', {
      count,
      of,
    });
  // A sentence without places for values is given none: the built extension cannot read it as a message.
  if (
    fault === 'empty' ||
    fault === 'unnamed' ||
    fault === 'twice' ||
    fault === 'taken' ||
    fault === 'control'
  )
    return say(`instruments.problem.${fault}`);
  return say(`instruments.problem.${fault}`, { of });
}

/** Why a pack cannot be read, without a word of what stands in it. */
export function sayPackProblem(problem: PackProblem): string {
  if (problem.kind === 'not-json') return say('instruments.pack.not-json', { line: problem.line });
  if (problem.kind === 'sense') {
    const { field, fault, line, count, of: most } = problem.problem;
    const what = sayFault(field, fault, count, most);
    return say('instruments.pack.sense', { place: placeOf(field, line), what });
  }
  if (problem.kind !== 'field') return say(`instruments.pack.${problem.kind}`);
  const { field, entry, fault, of } = problem;
  const place = placeOf(field, entry);
  if (fault === 'many' || fault === 'long') return say(`instruments.pack.${fault}`, { place, of });
  return say(`instruments.pack.${fault}`, { place });
}

/** `items, entry 3` or `scales, entry 1, name` */
function placeOf(path: string, entry: number | null): string {
  if (entry === null) return path;
  const [field = path, ...parts] = path.split('.');
  if (parts.length === 0) return say('instruments.pack.entry', { field, entry });
  return say('instruments.pack.part', { field, entry, part: parts.join('.') });
}
