import type { Organization } from '../model/organization.ts';
import type { EntityBaseDraft } from './entity-base-draft.ts';

/** An organization, keyed by id. */
export interface OrganizationDraft extends EntityBaseDraft {
  /** What sort of organization it is. */
  readonly kind: Organization['kind'];
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country?: string | null | undefined;
}
