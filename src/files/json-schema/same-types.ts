/** The published schema and the types of the tree say the same: a difference, optional fields included, does not compile. */
import type { z } from 'zod';
import type { PlanFile } from '../json.ts';
import type { planFileSchema } from './plan-file.ts';

// Two generic functions are alike only if their conditions are identical types, down to optional fields.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

type Certain<Claim extends true> = Claim;

export type PlanFileIsAsPublished = Certain<Same<z.infer<typeof planFileSchema>, PlanFile>>;
