import { defaultWording } from '../compose/draft/wording.ts';
import type { Config } from '../config.ts';
import { readLibrary } from '../follow/library.ts';
import type { Setting } from '../follow/setting.ts';

/**
 * What the pipeline needs of the configuration; whoever has a pool of readers adds how issues are named (`namingIn`),
 * and whoever has a store who has left (`formerPeople`).
 * Throws one line when the library cannot be read.
 */
export function settingOf(config: Config): Omit<Setting, 'nameIssue'> {
  const { file, people, libraryPath } = config;
  return {
    people: new Map(people.map((one) => [one.id, one])),
    former: new Map(),
    words: file.protocol,
    rules: file.cases,
    baseUrl: file.console.baseUrl,
    ownDomains: file.company.domains,
    competitorNames: file.competitors.flatMap((one) => [one.name, ...one.aliases]),
    chatTiers: file.webhook?.tiers ?? [],
    draftsEnabled: file.drafts.enabled,
    wording: wordingOf(file.drafts.wording),
    library:
      file.library === undefined || libraryPath === null
        ? []
        : readLibrary(config.read(file.library, 'library'), libraryPath),
  };
}

/** Defuse's wording with the house's own sentences in their places. */
function wordingOf(house: Config['file']['drafts']['wording']): Setting['wording'] {
  return {
    protocolWording: house.protocolWording ?? defaultWording.protocolWording,
    empathy: house.empathy ?? defaultWording.empathy,
    apology: house.apology ?? defaultWording.apology,
    goodwill: house.goodwill ?? defaultWording.goodwill,
    signOff: house.signOff ?? defaultWording.signOff,
  };
}
