import { periodBases } from '../model/period.ts';
import { IRI, isTag, LANGUAGE_TAG, SLUG } from '../model/scalars.ts';
import type { Period, TextRange } from '../model/types.ts';
import { periodFaults } from '../values/period-faults.ts';
import { loneSurrogate } from '../words/characters.ts';
import { type Fields, formed, type Guard, listOf, maybe, oneOf, shaped, sound } from './guards.ts';

/** Tells whether a value is a string of whole characters. */
export const words: Guard<string> = (value): value is string =>
  typeof value === 'string' && loneSurrogate(value) === -1;
/** Tells whether a value is such a string, and not empty. */
export const someWords: Guard<string> = /* @__PURE__ */ sound(words, (value) => value !== '');
/** Tells whether a value is `true` or `false`. */
export const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
/** Tells whether a value is a number that JSON can hold. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value) && !Object.is(value, -0);
const isOffset = /* @__PURE__ */ sound(isNumber, (value) => Number.isInteger(value) && value >= 0);

/** Tells whether a value is an IRI that is safe to link to. */
export const isIri: Guard<string> = /* @__PURE__ */ sound(/* @__PURE__ */ formed(IRI), words);

/** Tells whether a value is an id. */
export const isSlug: Guard<string> = /* @__PURE__ */ formed(SLUG);
/** Tells whether a value is the tag of a language. */
export const isLanguage: Guard<string> = /* @__PURE__ */ sound(/* @__PURE__ */ formed(LANGUAGE_TAG), isTag);

/** Tells whether a value is a list of ids. */
export const slugs: Guard<readonly string[]> = /* @__PURE__ */ listOf(isSlug);
/** Tells whether a value is an id or `null`. */
export const maybeSlug: Guard<string | null> = /* @__PURE__ */ maybe(isSlug);
/** What a place in the text has. */
export const place: Fields<TextRange> = { start: isOffset, end: isOffset };
/** What a period has. */
export const period: Fields<Period> = {
  value: /* @__PURE__ */ maybe(words),
  basis: /* @__PURE__ */ oneOf(periodBases),
  because: /* @__PURE__ */ maybe(someWords),
};
/** Tells whether a value is a period with nothing against it. */
export const isPeriod: Guard<Period> = /* @__PURE__ */ sound(
  /* @__PURE__ */ shaped<Period>(period),
  (value) => periodFaults(value).length === 0,
);

/** Tells whether a value is a stretch of the text, in whatever unit. */
export const isRange: Guard<TextRange> = /* @__PURE__ */ shaped<TextRange>(place);
