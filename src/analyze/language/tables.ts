import { analysedLanguages } from '../../domain/mail.ts';
import { english } from './classes.ts';
import { german } from './german-classes.ts';
import { french, spanish } from './romance-classes.ts';
import { compileFrames, findFrames, hasFrame, type FrameSet, type Match } from './frames.ts';
import type { AnalysisText, Sentence } from './read-text.ts';

const classes = { en: english, de: german, fr: french, es: spanish } as const;
type Language = keyof typeof classes;

/** One meaning in the languages that have frames for it. */
export type Table = Readonly<Partial<Record<Language, FrameSet>>>;

/** Compiles the frames of one meaning, by language. */
export function table(sources: Readonly<Partial<Record<Language, string>>>): Table {
  const compiled: Partial<Record<Language, FrameSet>> = {};
  for (const language of analysedLanguages) {
    const source = sources[language];
    if (source !== undefined) compiled[language] = compileFrames(source, classes[language]);
  }
  return compiled;
}

/** The frames of the text's language that stand in the sentence; none when the language has none. */
export function matchesOf(frames: Table, text: AnalysisText, sentence: Sentence): readonly Match[] {
  const set = frames[text.language as Language];
  return set ? findFrames(set, sentence) : [];
}

/** Whether any frame of the text's language stands in the sentence. */
export function says(frames: Table, text: AnalysisText, sentence: Sentence): boolean {
  const set = frames[text.language as Language];
  return set ? hasFrame(set, sentence) : false;
}
