/** How the published schema writes a choice between kinds of node. */
import type { z } from 'zod';

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/**
 * Writes `oneOf` several kinds as the kinds that there are and, for each, the shape that it has. A validator that collects all errors
 * tries every branch of `oneOf`, and in each every branch of what is nested: its work grows by a power of the depth. This way it
 * looks at a node once, and says of a wrong one what is wrong with its own kind alone.
 */
export const chooseByKind: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  const { oneOf: shapes } = jsonSchema;
  if (def.type !== 'union' || !('discriminator' in def) || shapes === undefined) return;
  const name = String(def.discriminator);
  const kinds = def.options.flatMap((option) => [...(option._zod.propValues?.[name] ?? [])].map(String));
  const named = (kind: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema => ({
    properties: { [name]: kind },
    required: [name],
  });
  delete jsonSchema.oneOf;
  Object.assign(jsonSchema, {
    type: 'object',
    ...named({ enum: kinds }),
    allOf: shapes.map((then, index) => ({ if: named({ const: kinds[index] ?? '' }), then })),
  });
};
