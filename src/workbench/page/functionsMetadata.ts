import * as v from 'valibot';
import type { CustomFunction } from '../host/customFunctions';

/** What Excel reads of the functions' metadata; the rest of the format is for things that no function here does. */
const metadataSchema = v.object({
  functions: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      description: v.optional(v.string(), ''),
      parameters: v.array(
        v.object({
          name: v.string(),
          description: v.optional(v.string(), ''),
          optional: v.optional(v.boolean(), false),
        }),
      ),
    }),
  ),
});

/** Reads the metadata of an add-in's functions (JSON). Throws when they are not in Excel's format. */
export function readFunctions(metadata: unknown, namespace: string): readonly CustomFunction[] {
  return v.parse(metadataSchema, metadata).functions.map((one) => ({
    ...one,
    name: `${namespace}.${one.name}`.toUpperCase(),
  }));
}

/** Fetches and reads them. Throws when there are none at the address. */
export async function fetchFunctions(address: string, namespace: string): Promise<readonly CustomFunction[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`There are no functions at ${address}.`);
  return readFunctions(await response.json(), namespace);
}
