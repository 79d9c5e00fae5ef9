/** Which letters can follow one that was sent, by region: for the list of letters that a reader keeps. */
import type { APIRoute } from 'astro';
import { letterPages } from '../../../data/letters.ts';
import { REQUESTS } from '../../../domain/letters/requests.ts';

export const GET: APIRoute = async () => {
  const course: Record<string, string[]> = {};
  for (const { region, request } of await letterPages())
    if (REQUESTS[request].after) (course[region] ??= []).push(request);
  return Response.json(course);
};
