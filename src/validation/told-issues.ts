import * as z from 'zod';
import { mismatch, nearestWords, pathText, shown } from '../basics/errors.ts';
import { nearestOption, optionsOf, shapeOf, type UnionOption } from './union-options.ts';

/** Zod's own issues: as checks see them, or as the options of a union have told them. */
type Issue = z.core.$ZodRawIssue;
type AnyIssue = Issue | z.core.$ZodIssue;

/** What was expected and what was received, as a message says it. */
interface Told {
  readonly expected: string;
  readonly received: string;
}

/** What each kind of value is called. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  undefined: 'nothing',
};

/** So many keys are named of an object. */
const MOST_NAMED = 5;

/** Words the place of an issue, or what is read as a whole. */
export const placeText = (path: readonly PropertyKey[], whole: string): string =>
  path.length === 0 ? whole : pathText(path);

const received = (value: unknown): string => (value === undefined ? 'nothing' : shown(value));

/** Joins words: `a, b and c`. */
const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

/** Names some keys, as words of a sentence. */
function named(keys: readonly string[]): string {
  const more = keys.length - MOST_NAMED;
  return joined([...keys.slice(0, MOST_NAMED).map((key) => shown(key)), ...(more > 0 ? [`${more} more`] : [])], 'and');
}

const optionText = ({ schema, keys }: UnionOption): string =>
  keys === null ? String(KINDS[schema._zod.def.type]) : `an object with ${named(keys)}`;

function suggested(words: readonly string[], given: unknown): string {
  const nearest = typeof given === 'string' ? nearestWords(words, given) : [];
  return nearest.length === 0 ? '' : `, such as ${nearest.map((word) => shown(word)).join(', ')}`;
}

/** Gives the error that a schema was made with. */
const errorOf = (schema: unknown): unknown => Object(Object(Object(schema)._zod).def).error;

/** Says what a schema expects in place of a value of another type: a string of its form, else a value of its type. */
function expectedType(schema: unknown, type: string): string {
  const { expectedFor } = Object(errorOf(schema));
  return String(expectedFor?.('') ?? KINDS[type]);
}

/** Gives the message that a schema, or the check of one, has for an issue itself. */
function ownMessage(issue: AnyIssue): string {
  if (issue.message !== undefined) return issue.message;
  const { inst, schema } = Object(issue);
  const messages = [inst, schema].map(errorOf).map((error) => (typeof error === 'function' ? error(issue) : undefined));
  return String(messages.find((message) => typeof message === 'string'));
}

/** Says what was expected in place of a value, and what it is; a whole sentence where the schema has one. */
function tell(issue: AnyIssue, input: unknown, schema: unknown): Told | string {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: expectedType(schema, issue.expected), received: received(input) };
    case 'invalid_value': {
      const values = issue.values.map((value) => shown(value));
      const words = issue.values.map((value) => String(value));
      const expected = values.length === 1 ? values.join() : `one of ${values.join(', ')}${suggested(words, input)}`;
      return { expected, received: received(input) };
    }
    case 'too_small':
      if (issue.origin === 'string') return { expected: 'a string that is not empty', received: received(input) };
      if (issue.origin === 'array') return { expected: 'a list that is not empty', received: 'an empty list' };
      return { expected: `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`, received: received(input) };
    case 'too_big':
      return { expected: `at most ${issue.maximum}`, received: received(input) };
    case 'unrecognized_keys': {
      const known = Object.keys(shapeOf(schema));
      const nearest = suggested(known, issue.keys[0]);
      const expected = nearest === '' ? `no other keys than ${known.join(', ')}` : `keys that it knows${nearest}`;
      return { expected, received: named(issue.keys) };
    }
    case 'invalid_key':
      return String(issue.issues[0]?.message);
    case 'invalid_union': {
      // Its options are told apart by a field.
      const value: unknown = Object(input)[String(issue.discriminator)];
      const types: readonly string[] = Object(issue).options;
      const expected = `one of ${types.map((type) => shown(type)).join(', ')}${suggested(types, value)}`;
      return { expected, received: received(value) };
    }
    default:
      return ownMessage(issue);
  }
}

/** Words the message of an issue: where, what was expected, what was received. */
function messageOf(path: readonly PropertyKey[], whole: string, told: Told | string): string {
  const place = placeText(path, whole);
  return typeof told === 'string' ? `${place}: ${told}` : mismatch(place, told.expected, told.received);
}

/** Gives what stands at a path. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), input);

/** Says what a union takes, and what it was given. */
function tellUnion(options: readonly UnionOption[], input: unknown): Told {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const keys = isObject ? Object.keys(input) : [];
  return {
    expected: joined(options.map(optionText), 'or'),
    received: keys.length === 0 ? received(input) : `an object with ${named(keys)}`,
  };
}

/** Says what was expected of one option of a union: which keys exclude one another stands in no issue of the option. */
function tellOption(
  issue: z.core.$ZodIssue,
  input: unknown,
  { schema, keys }: UnionOption,
  options: readonly UnionOption[],
): Told | string {
  const part = issue.path.reduce<unknown>((at, key) => Reflect.get(shapeOf(at), key), schema);
  const told = tell(issue, valueAt(input, issue.path), part);
  if (keys === null || typeof told === 'string' || issue.code !== 'invalid_type') return told;
  if (issue.expected === 'undefined') return { ...told, expected: `nothing beside ${named(keys)}` };
  const hasNone = keys.every((key) => valueAt(input, [key]) === undefined);
  const others = options.flatMap((option) =>
    option.keys === null || option.keys === keys ? [] : [named(option.keys)],
  );
  if (!hasNone || others.length === 0 || !keys.some((key) => key === issue.path[0])) return told;
  return { ...told, expected: `${told.expected}, or ${joined(others, 'or')} in its place` };
}

/** Words an issue; that of a union becomes those of the option that the input is nearest to. */
function plain(issue: Issue, whole: string): Issue[] {
  const { path = [], input } = issue;
  if (issue.code !== 'invalid_union' || issue.discriminator !== undefined)
    return [{ ...issue, message: messageOf(path, whole, tell(issue, input, issue.inst)) }];
  const options = optionsOf(issue);
  const nearest = nearestOption(issue, options);
  if (nearest === null) return [{ ...issue, message: messageOf(path, whole, tellUnion(options, input)) }];
  return nearest.issues.map((inner) => {
    const place = [...path, ...inner.path];
    const message = messageOf(place, whole, tellOption(inner, input, nearest.option, options));
    return { ...inner, path: place, message, input: undefined };
  });
}

/** Words all issues of a shape, so that each says where, what was expected and what was received. */
export function tellShape(issues: Issue[], whole: string): void {
  const told = issues.flatMap((issue) => plain(issue, whole));
  issues.length = 0;
  for (const issue of told) issues.push(issue);
}

/** Makes the check that words all issues of a shape; `whole` is what is read. */
export function telling<T>(whole: string): z.core.$ZodCheck<T> {
  const check = z.check<T>(({ issues }) => {
    tellShape(issues, whole);
  });
  // Zod skips a check once the shape has failed, unless the check says when it runs.
  check._zod.def.when = () => true;
  return check;
}
