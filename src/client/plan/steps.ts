/** The texts of steps, loaded by platform when they are first needed. */
import type { Device } from '../../schemas/devices.ts';
import { url } from '../../domain/urls.ts';
import { platformOf } from '../../domain/guide-ids.ts';

/** What one action says. */
export interface ActionText {
  do: string;
  where?: Partial<Record<Device, readonly string[]>>;
  irreversible?: true;
}

/** By step; the ways of a choice have their ids beside them. */
export type StepTexts = Record<string, ActionText & { oneOf?: (ActionText & { id: string })[] }>;

const loading = new Map<string, Promise<Record<string, StepTexts>>>();

/** @throws if they cannot be loaded */
export async function loadTexts(guide: string): Promise<StepTexts> {
  const platform = platformOf(guide);
  let texts = loading.get(platform);
  if (!texts) {
    texts = fetch(url.planData(`steps/${platform}`)).then(
      (answer) => answer.json() as Promise<Record<string, StepTexts>>,
    );
    loading.set(platform, texts);
    texts.catch(() => loading.delete(platform));
  }
  return (await texts)[guide] ?? {};
}
