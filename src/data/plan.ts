import { asksForAction, leadingDate } from '../domain/changes.ts';
import { awaitFacts } from '../domain/awaits.ts';
import { pack, type PackedPlan, type TrackedGuide } from '../domain/plan-data.ts';
import { planFacts, planGuide } from '../domain/plan-guides.ts';
import type { AskingChange } from '../domain/progress.ts';
import { formerIdsOf } from '../domain/steps.ts';
import { regionsAttribute } from '../domain/availability.ts';
import { url } from '../domain/urls.ts';
import { loadSite, type SiteGuide } from './site.ts';

/** All guides as the plan and progress see them. */
async function trackedGuides(): Promise<{ guides: TrackedGuide[]; changes: (AskingChange & { id: string })[] }> {
  const { guides, changes, devices, regions } = await loadSite();
  const asking = changes.filter(({ data }) => asksForAction(data) && data.guides.length > 0);
  const facts = asking.map(({ id, data }) => ({
    id,
    href: url.change(id),
    title: data.title,
    date: leadingDate(data).date,
    regions: regionsAttribute(data.regions),
  }));
  const tracked = (guide: SiteGuide): TrackedGuide => ({
    ...planGuide(guide, [...devices.keys()]),
    steps: guide.data.steps
      .map((step) => ({ step, former: formerIdsOf(step) }))
      .map(({ step: { id, version, awaits, devices }, former }) => ({
        id,
        version,
        ...(awaits && { awaits: awaitFacts(awaits, regions) }),
        ...(devices && { devices }),
        ...(former.length > 0 && { former }),
      })),
    changes: facts.filter((_, index) => asking[index]?.data.guides.includes(guide.id)),
    former: [...guide.data.formerIds],
  });
  return { guides: guides.map(tracked), changes: facts };
}

/** What the plan loads in the browser. */
export async function packedPlan(): Promise<PackedPlan> {
  const { platforms, devices, topics } = await loadSite();
  const { guides, changes } = await trackedGuides();
  return {
    platforms: Object.fromEntries([...platforms].map(([id, { name }]) => [id, name])),
    devices: Object.fromEntries([...devices].map(([id, { name }]) => [id, name])),
    facts: planFacts(topics, platforms),
    changes: changes.map(({ id, title, date, regions }) => [id, title, date, regions]),
    guides: guides.map((guide) => pack(guide, changes, devices.size)),
  };
}
