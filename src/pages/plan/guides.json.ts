import { packedPlan } from '../../data/plan.ts';

/** What the plan needs of all guides; see src/domain/plan-data.ts. */
export async function GET(): Promise<Response> {
  return Response.json(await packedPlan());
}
