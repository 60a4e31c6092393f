import * as z from 'zod';
import { OrganizationSchema } from '../model/organization.schema.ts';
import { PlaceSchema } from '../model/place.schema.ts';
import { IriSchema, SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import { ThingSchema } from '../model/thing.schema.ts';
import type {
  Agreement,
  Entity,
  EntityBase,
  EntityId,
  Event,
  Group,
  Ids,
  Mention,
  Organization,
  Person,
  Place,
  Position,
  Thing,
} from '../model/types.ts';
import { keyed, list, maybe, words } from './draft-fields.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';

/** What a draft says of every entity. */
export interface EntityBaseDraft {
  /** Usual name in English. */
  readonly name: string;
  /** Other names that the text or its readers use. */
  readonly alternateNames?: readonly string[] | undefined;
  /** Who or what it is in this article. */
  readonly description: string;
  /** IRIs that name the same thing elsewhere. */
  readonly sameAs?: readonly string[] | undefined;
}

/** A post that a person holds. */
export interface PositionDraft<out I extends Ids = Ids> {
  /** Title of the post. */
  readonly title: string;
  /** The country or body whose post it is. */
  readonly of?: EntityId<I> | null | undefined;
  /** IRIs that name the same post elsewhere. */
  readonly sameAs?: readonly string[] | undefined;
}

/** A person, keyed by id. */
export interface PersonDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Posts that the article gives the person. */
  readonly positions?: readonly PositionDraft<I>[] | undefined;
}

/** An organization, keyed by id. */
export interface OrganizationDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** What sort of organization it is. */
  readonly kind: Organization['kind'];
  /** The country that it belongs to. */
  readonly country?: I['place'] | null | undefined;
  /** The organization that it is part of. */
  readonly parent?: I['organization'] | null | undefined;
}

/** A place, keyed by id. */
export interface PlaceDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** What sort of place it is. */
  readonly kind: Place['kind'];
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly alpha2?: string | null | undefined;
  /** ISO 3166-1 alpha-3 code of a country. */
  readonly alpha3?: string | null | undefined;
  /** The country that holds the place. */
  readonly country?: I['place'] | null | undefined;
}

/** An agreement, keyed by id. */
export interface AgreementDraft extends EntityBaseDraft {
  /** When it was made; left out, it is unknown. */
  readonly date?: PeriodDraft | undefined;
}

/** An event, keyed by id. */
export interface EventDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** When it takes place; left out, it is unknown. */
  readonly date?: PeriodDraft | undefined;
  /** Where it takes place. */
  readonly place?: I['place'] | null | undefined;
  /** Who takes part. */
  readonly participants?: readonly EntityId<I>[] | undefined;
}

/** A group, keyed by id. */
export interface GroupDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** Members that are entities of the article. */
  readonly members?: readonly EntityId<I>[] | undefined;
}

/** A thing, keyed by id. */
export interface ThingDraft extends EntityBaseDraft {
  /** What sort of thing it is. */
  readonly kind: Thing['kind'];
}

/** Entities by type and id. */
export interface EntityDrafts {
  readonly person?: Readonly<Record<string, PersonDraft>> | undefined;
  readonly organization?: Readonly<Record<string, OrganizationDraft>> | undefined;
  readonly place?: Readonly<Record<string, PlaceDraft>> | undefined;
  readonly agreement?: Readonly<Record<string, AgreementDraft>> | undefined;
  readonly event?: Readonly<Record<string, EventDraft>> | undefined;
  readonly group?: Readonly<Record<string, GroupDraft>> | undefined;
  readonly thing?: Readonly<Record<string, ThingDraft>> | undefined;
}

const base = { name: words, alternateNames: list(words), description: z.string(), sameAs: list(IriSchema) };

const PositionDraftSchema = exactly<PositionDraft>()(
  z.strictObject({ title: words, of: maybe(SlugSchema), sameAs: list(IriSchema) }),
);
const PersonDraftSchema = exactly<PersonDraft>()(
  z.strictObject({ ...base, givenName: maybe(words), familyName: maybe(words), positions: list(PositionDraftSchema) }),
);
const OrganizationDraftSchema = exactly<OrganizationDraft>()(
  z.strictObject({
    ...base,
    kind: OrganizationSchema.shape.kind,
    country: maybe(SlugSchema),
    parent: maybe(SlugSchema),
  }),
);
const PlaceDraftSchema = exactly<PlaceDraft>()(
  z.strictObject({
    ...base,
    kind: PlaceSchema.shape.kind,
    alpha2: PlaceSchema.shape.alpha2.optional(),
    alpha3: PlaceSchema.shape.alpha3.optional(),
    country: maybe(SlugSchema),
  }),
);
const AgreementDraftSchema = exactly<AgreementDraft>()(z.strictObject({ ...base, date: PeriodDraftSchema.optional() }));
const EventDraftSchema = exactly<EventDraft>()(
  z.strictObject({
    ...base,
    date: PeriodDraftSchema.optional(),
    place: maybe(SlugSchema),
    participants: list(SlugSchema),
  }),
);
const GroupDraftSchema = exactly<GroupDraft>()(z.strictObject({ ...base, members: list(SlugSchema) }));
const ThingDraftSchema = exactly<ThingDraft>()(z.strictObject({ ...base, kind: ThingSchema.shape.kind }));

/** Schema of {@link EntityDrafts}. */
export const EntityDraftsSchema = exactly<EntityDrafts>()(
  z.strictObject({
    person: keyed(PersonDraftSchema).optional(),
    organization: keyed(OrganizationDraftSchema).optional(),
    place: keyed(PlaceDraftSchema).optional(),
    agreement: keyed(AgreementDraftSchema).optional(),
    event: keyed(EventDraftSchema).optional(),
    group: keyed(GroupDraftSchema).optional(),
    thing: keyed(ThingDraftSchema).optional(),
  }),
);

const buildPosition = ({ title, of = null, sameAs = [] }: PositionDraft): Position => ({ title, of, sameAs });

/** Builds the records of one type; the fields that all entities have are the same in each. */
function buildType<D extends EntityBaseDraft, T>(
  drafts: Readonly<Record<string, D>> | undefined,
  build: (base: EntityBase & { readonly id: string }, draft: D) => T,
): T[] {
  return Object.entries(drafts ?? {}).map(([id, draft]) => {
    const { name, alternateNames = [], description, sameAs = [] } = draft;
    return build({ id, name, alternateNames, description, sameAs }, draft);
  });
}

/** Builds the entities of a draft, with what was left out filled in: by first mention, then by type. */
export function buildEntities(drafts: EntityDrafts, mentions: readonly Mention[]): Entity[] {
  const ranks = new Map<string, number>();
  for (const { entity } of mentions) if (!ranks.has(entity)) ranks.set(entity, ranks.size);
  const rank = ({ id }: Entity): number => ranks.get(id) ?? ranks.size;
  return [
    ...buildType(drafts.person, (common, { givenName = null, familyName = null, positions = [] }): Person => {
      return { type: 'person', ...common, givenName, familyName, positions: positions.map(buildPosition) };
    }),
    ...buildType(drafts.organization, (common, { kind, country = null, parent = null }): Organization => {
      return { type: 'organization', ...common, kind, country, parent };
    }),
    ...buildType(drafts.place, (common, { kind, alpha2 = null, alpha3 = null, country = null }): Place => {
      return { type: 'place', ...common, kind, alpha2, alpha3, country };
    }),
    ...buildType(drafts.agreement, (common, { date }): Agreement => {
      return { type: 'agreement', ...common, date: buildPeriod(date) };
    }),
    ...buildType(drafts.event, (common, { date, place = null, participants = [] }): Event => {
      return { type: 'event', ...common, date: buildPeriod(date), place, participants };
    }),
    ...buildType(drafts.group, (common, { members = [] }): Group => ({ type: 'group', ...common, members })),
    ...buildType(drafts.thing, (common, { kind }): Thing => ({ type: 'thing', ...common, kind })),
  ].sort((a, b) => rank(a) - rank(b));
}
