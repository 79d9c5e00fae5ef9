import type { APIRoute, GetStaticPaths } from 'astro';
import { API, jsonSchema, type ApiName } from '../../../../schemas/api.ts';

export const getStaticPaths = (() => Object.keys(API).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(jsonSchema(params.name as ApiName));
