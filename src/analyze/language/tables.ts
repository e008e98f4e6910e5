import { english } from './classes.ts';
import { french, spanish } from './romance-classes.ts';
import { compileFrames, findFrames, hasFrame, type FrameSet, type Match } from './frames.ts';
import type { AnalysisText, Sentence } from './read-text.ts';

/** One meaning in the languages that have frames for it. */
export type Table = Readonly<
  Record<'en', FrameSet> & Partial<Record<'de' | 'fr' | 'es', FrameSet>>
>;

const noClasses = {};

/** Compiles the frames of one meaning, by language. */
export function table(sources: { en: string; de?: string; fr?: string; es?: string }): Table {
  const compiled: { en: FrameSet; de?: FrameSet; fr?: FrameSet; es?: FrameSet } = {
    en: compileFrames(sources.en, english),
  };
  if (sources.de) compiled.de = compileFrames(sources.de, noClasses);
  if (sources.fr) compiled.fr = compileFrames(sources.fr, french);
  if (sources.es) compiled.es = compileFrames(sources.es, spanish);
  return compiled;
}

/** The frames of the text's language that stand in the sentence; none when the language has none. */
export function matchesOf(frames: Table, text: AnalysisText, sentence: Sentence): readonly Match[] {
  const set = frames[text.language as keyof Table];
  return set ? findFrames(set, sentence) : [];
}

/** Whether any frame of the text's language stands in the sentence. */
export function says(frames: Table, text: AnalysisText, sentence: Sentence): boolean {
  const set = frames[text.language as keyof Table];
  return set ? hasFrame(set, sentence) : false;
}
