import { analyze } from '../../src/analyze/analyze.ts';
import type { AnalyzeContext } from '../../src/analyze/detectors/detector.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

const dresses: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Hi Cleo,\n\n${text}\n\nBest regards,\nIda Noor`,
  (text) =>
    `Thanks for the notes from yesterday. The room is booked for ten. ${text} The next round is on Thursday. I bring the handouts.`,
];

/** The tier of a text alone, between a greeting and a name, and in the midst of four harmless sentences. */
export function tiersDressed(
  text: string,
  names: AnalyzeContext = { competitors: [], ownBrands: [] },
): readonly string[] {
  return dresses.map((dress) => {
    const mail = { origin: 'person', subject: '', subjectIsNew: false, language: 'en' } as const;
    const ownWords = dress(text);
    return tierByText(analyze({ ...mail, ownWords }, names));
  });
}
