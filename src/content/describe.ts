import { z, type ZodType } from 'zod';

/** The parts of a JSON Schema that lead to a field. */
interface Part {
  description?: string;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  allOf?: Part[];
  additionalProperties?: Part | boolean;
}

const known = new WeakMap<ZodType, Part>();

/**
 * What a field means, in the words of its schema.
 * @param path where the field stands in a value of this schema
 * @returns its description, or that of what it stands in; nothing if there is none
 */
export function describe(schema: ZodType, path: readonly PropertyKey[]): string | undefined {
  let parts = [rootOf(schema)];
  let found: string | undefined;
  for (const key of path) {
    parts = parts.flatMap(alternatives).flatMap((part) => below(part, key));
    found = parts.find(({ description }) => description !== undefined)?.description ?? found;
  }
  return found;
}

/** The names of the fields that can stand at a place. */
export function fieldsAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  let parts = [rootOf(schema)];
  for (const key of path) parts = parts.flatMap(alternatives).flatMap((part) => below(part, key));
  return [...new Set(parts.flatMap(alternatives).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function rootOf(schema: ZodType): Part {
  let root = known.get(schema);
  if (!root) {
    root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Part;
    known.set(schema, root);
  }
  return root;
}

function alternatives(part: Part): Part[] {
  return [part, ...[...(part.anyOf ?? []), ...(part.allOf ?? [])].flatMap(alternatives)];
}

function below({ properties, items, additionalProperties }: Part, key: PropertyKey): Part[] {
  if (typeof key === 'number') return items ? [items] : [];
  const own = properties?.[String(key)];
  if (own) return [own];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}
