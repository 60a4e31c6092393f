import type { Entity, EntityBase, EntityByType, Position } from '../model/types.ts';
import { isIri, isPeriod, isSlug, maybeSlug, slugs, someWords, words } from './field-guards.ts';
import { type Fields, formed, type Guard, listOf, maybe, oneOf, shaped } from './guards.ts';

/** What entities of every type have. */
type EntityFields = EntityBase & { readonly id: string };
const base: Fields<EntityFields> = {
  id: isSlug,
  name: someWords,
  alternateNames: /* @__PURE__ */ listOf(someWords),
  description: words,
  sameAs: /* @__PURE__ */ listOf(isIri),
};
const entityGuards: { readonly [T in keyof EntityByType]: Guard<EntityByType[T]> } = {
  person: /* @__PURE__ */ shaped<EntityByType['person'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['person']),
      givenName: /* @__PURE__ */ maybe(words),
      familyName: /* @__PURE__ */ maybe(words),
      positions: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shaped<Position>({ title: someWords, of: maybeSlug, sameAs: /* @__PURE__ */ listOf(isIri) }),
      ),
    },
    base,
  ),
  organization: /* @__PURE__ */ shaped<EntityByType['organization'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['organization']),
      kind: someWords,
      country: maybeSlug,
      parent: maybeSlug,
    },
    base,
  ),
  place: /* @__PURE__ */ shaped<EntityByType['place'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['place']),
      kind: someWords,
      alpha2: /* @__PURE__ */ maybe(/* @__PURE__ */ formed(/^[A-Z]{2}$/)),
      alpha3: /* @__PURE__ */ maybe(/* @__PURE__ */ formed(/^[A-Z]{3}$/)),
      country: maybeSlug,
    },
    base,
  ),
  agreement: /* @__PURE__ */ shaped<EntityByType['agreement'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['agreement']),
      date: isPeriod,
    },
    base,
  ),
  event: /* @__PURE__ */ shaped<EntityByType['event'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['event']),
      date: isPeriod,
      place: maybeSlug,
      participants: slugs,
    },
    base,
  ),
  group: /* @__PURE__ */ shaped<EntityByType['group'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['group']),
      members: slugs,
    },
    base,
  ),
  thing: /* @__PURE__ */ shaped<EntityByType['thing'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['thing']),
      kind: someWords,
    },
    base,
  ),
};

/** Tells whether a value is an entity of any type. */
export const isEntity: Guard<Entity> = (value): value is Entity =>
  Object.values<Guard<Entity>>(entityGuards).some((guard) => guard(value));
