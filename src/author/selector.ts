import * as z from 'zod';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Ids } from '../model/types.ts';
import { words } from './draft-fields.ts';

/** What singles out one of several places that the same words stand in. */
export interface PlaceHints<out I extends Ids = Ids> {
  /** The block that holds the words. */
  readonly in?: I['block'] | undefined;
  /** Whether the words begin and end where words do: `he` is not found in “when”; left out, they may be parts of words. */
  readonly whole?: boolean | undefined;
  /** Which of the places, counted from 1 in reading order, after the other hints. */
  readonly nth?: number | undefined;
  /** Words that stand directly before; as they are, where they lie in another block. */
  readonly prefix?: string | undefined;
  /** Words that stand directly after; as they are, where they lie in another block. */
  readonly suffix?: string | undefined;
  /** An offset in UTF-16 code units: where the words begin, or else nearest to the place that is meant. */
  readonly near?: number | undefined;
}

/** Names a place by all of its words; what `selectorFor` gives is one. */
export interface WordsSelector<out I extends Ids = Ids> extends PlaceHints<I> {
  /** The W3C name of this kind of selector; may be left out. */
  readonly type?: 'TextQuoteSelector' | undefined;
  /** The words, typography aside: a plain space finds a NO-BREAK SPACE. */
  readonly exact: string;
  /** Absent. */
  readonly from?: undefined;
  /** Absent. */
  readonly to?: undefined;
}

/** Names a long place by its first and last words, in one block. */
export interface RangeSelector<out I extends Ids = Ids> extends PlaceHints<I> {
  /** The first words. */
  readonly from: string;
  /** The last words, in one place after the first ones. */
  readonly to: string;
  /** Absent. */
  readonly exact?: undefined;
  /** Absent. */
  readonly type?: undefined;
}

/** Names one place of the text by the words that stand there. */
export type Selector<I extends Ids = Ids> = WordsSelector<I> | RangeSelector<I>;

/** T with the parts of an intersection written as one object, each member of a union by itself. */
export type Flat<T> = { [K in keyof T]: T[K] };

const hints = {
  in: SlugSchema.optional(),
  whole: z.boolean().optional(),
  nth: z.int().positive().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  near: z.int().nonnegative().optional(),
};

/** Makes the schema of a selector with more fields beside it. */
export const selecting = <S extends z.core.$ZodShape>(fields: S) =>
  z.union([
    z.strictObject({
      ...hints,
      ...fields,
      type: z.literal('TextQuoteSelector').optional(),
      exact: words,
      from: z.undefined().optional(),
      to: z.undefined().optional(),
    }),
    z.strictObject({
      ...hints,
      ...fields,
      from: words,
      to: words,
      exact: z.undefined().optional(),
      type: z.undefined().optional(),
    }),
  ]);

/** Schema of {@link Selector}. */
export const SelectorSchema = exactly<Selector>()(selecting({}));
