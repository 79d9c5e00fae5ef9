/** As much of a JSON Schema as says which fields and values there are. */
interface Shape {
  properties?: Record<string, unknown>;
  items?: unknown;
  additionalProperties?: unknown;
  anyOf?: unknown[];
  allOf?: unknown[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
}

/**
 * The fields and fixed values of a schema that no entry uses. A field that only has its default counts as unused.
 * @param schema a JSON Schema
 * @param values all values that stand in its place
 * @returns paths such as `steps[].awaits.days` or `verdict = outdated`; empty if everything is used
 */
export function unused(schema: unknown, values: readonly unknown[], path = ''): string[] {
  const shape = schema as Shape;
  const found: string[] = [];
  for (const one of [...(shape.anyOf ?? []), ...(shape.allOf ?? [])]) found.push(...unused(one, values, path));
  const fixed = [...(shape.enum ?? []), ...(shape.const === undefined ? [] : [shape.const])];
  for (const value of fixed) if (!values.includes(value)) found.push(`${path} = ${String(value)}`);
  if (shape.items !== undefined) found.push(...unused(shape.items, values.filter(Array.isArray).flat(), `${path}[]`));
  if (shape.properties === undefined && typeof shape.additionalProperties === 'object')
    found.push(...unused(shape.additionalProperties, values.filter(isRecord).flatMap(Object.values), `${path}.*`));
  for (const [key, field] of Object.entries(shape.properties ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    const own = values.filter(isRecord).flatMap((value) => (value[key] === undefined ? [] : [value[key]]));
    const standard = JSON.stringify((field as Shape).default);
    if (own.every((value) => JSON.stringify(value) === standard)) found.push(at);
    else found.push(...unused(field, own, at));
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
