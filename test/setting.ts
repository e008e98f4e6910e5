import { analyze } from '../src/analyze/analyze.ts';
import type { Config } from '../src/config.ts';
import type { Setting } from '../src/follow/setting.ts';
import { namesOf } from '../src/jobs/names-of.ts';
import { settingOf } from '../src/jobs/setting-of.ts';

/** The setting of a configuration with issues named in this process: tests have no pool of readers. */
export function settingHere(config: Config): Setting {
  const nameIssue: Setting['nameIssue'] = async (message) =>
    analyze(message, namesOf(config)).issue;
  return { ...settingOf(config), nameIssue };
}
